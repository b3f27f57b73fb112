package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsAsyncClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.CreateKeyResponse;

@MultiRegionKms({"us-west-2", "eu-west-1"})
class InRegionTest {

    private final FakeKms constructed;

    @InRegion("eu-west-1")
    private KmsClient ireland;

    private KmsClient prepared;

    InRegionTest(FakeKms constructed) {
        this.constructed = constructed;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @InRegion("eu-west-1")
    @interface Ireland {}

    @BeforeEach
    void prepare(@InRegion("eu-west-1") KmsClient client) {
        assertThat(ireland).as("field, set before @BeforeEach").isSameAs(client);
        prepared = client;
    }

    @AfterEach
    void stillHasTheFake(FakeKms kms, @InRegion("eu-west-1") KmsClient client) {
        assertThat(kms).isSameAs(constructed);
        assertThat(client).isSameAs(prepared);
        assertThat(client.listKeys().sdkHttpResponse().isSuccessful()).isTrue();
    }

    @Test
    void givesTheSameFakeEverywhereInATest(FakeKms kms) {
        assertThat(kms).isSameAs(constructed);
        assertThat(kms.regions()).containsExactly("us-west-2", "eu-west-1");
    }

    @Test
    void givesTheSameClientForTheSameRegion(
            @InRegion("eu-west-1") KmsClient one, @InRegion("eu-west-1") KmsClient two, FakeKms kms) {
        assertThat(one).isSameAs(two).isSameAs(ireland).isSameAs(kms.client("eu-west-1"));
    }

    @Test
    void meansTheDefaultRegionWhenItNamesNone(@InRegion KmsClient client, FakeKms kms) {
        assertThat(client).isSameAs(kms.client("us-west-2"));
    }

    @Test
    void givesTheClientsOfOtherAccounts(
            @InRegion(value = "eu-west-1", account = "444455556666") KmsClient other,
            @InRegion(account = "444455556666") KmsAsyncClient async) {
        String arn = other.createKey().keyMetadata().arn();

        assertThat(arn).startsWith("arn:aws:kms:eu-west-1:444455556666:key/");
        assertThat(async.createKey().join().keyMetadata().arn()).startsWith("arn:aws:kms:us-west-2:444455556666:key/");
        assertThat(ireland.listKeys().keys()).isEmpty();
        assertThat(ireland.describeKey(request -> request.keyId(arn))
                        .keyMetadata()
                        .awsAccountId())
                .isEqualTo("444455556666");
    }

    @Test
    void givesAsynchronousClientsToo(@InRegion("eu-west-1") KmsAsyncClient client) {
        CreateKeyResponse created = client.createKey().join();

        assertThat(created.keyMetadata().arn()).startsWith("arn:aws:kms:eu-west-1:111122223333:key/");
        assertThat(ireland.listKeys().keys()).hasSize(1);
    }

    @Test
    void canBeAMetaAnnotation(@Ireland KmsClient client) {
        assertThat(client).isSameAs(ireland);
    }

    @Test
    void givesAClientThatATestMayCloseWithoutHarm(@InRegion("eu-west-1") KmsClient client) {
        client.close();

        assertThat(client.listKeys().keys()).isEmpty();
    }

    @Nested
    class InANestedClass {

        @Ireland
        KmsClient own;

        @Test
        void reachesTheEnclosingInstance(FakeKms kms) {
            assertThat(own).isSameAs(ireland).isSameAs(kms.client("eu-west-1"));
            assertThat(kms).isSameAs(constructed);
        }
    }
}
