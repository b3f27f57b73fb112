package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class TestKindsTest {

    @InRegion
    KmsClient virginia;

    @BeforeEach
    void findsNoKeys(TestInfo test, @InRegion("eu-west-1") KmsClient ireland) {
        assertThat(virginia.listKeys().keys()).as(test.getDisplayName()).isEmpty();
        ireland.createKey();
        virginia.createKey();
    }

    @AfterEach
    void findsTheKeyOfItsTest(@InRegion("eu-west-1") KmsClient ireland) {
        assertThat(virginia.listKeys().keys()).hasSize(2);
        assertThat(ireland.listKeys().keys()).hasSize(1);
    }

    @RepeatedTest(3)
    void eachRepetition(FakeKms kms) {
        kms.client("us-east-1").createKey();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "eu-west-1"})
    void eachInvocation(String region, @InRegion KmsClient client, FakeKms kms) {
        client.createKey(request -> request.description(region));

        assertThat(kms.regions()).contains(region);
    }

    @TestFactory
    Stream<DynamicTest> allDynamicTestsOfAMethodTogether(@InRegion("us-east-1") KmsClient client) {
        return Stream.of(
                dynamicTest("creates", () -> client.createKey()),
                dynamicTest("finds", () -> assertThat(client.listKeys().keys()).hasSize(2)));
    }

    @TestFactory
    Stream<DynamicTest> notThoseOfAnother(FakeKms kms) {
        RelatedKeys keys = kms.relatedKeys().create();
        return Stream.of(
                dynamicTest("sees its own", () -> assertThat(keys.regions()).containsExactly(kms.defaultRegion())));
    }
}
