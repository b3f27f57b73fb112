package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KmsInvalidStateException;

class FailureReportTest {

    @Test
    void showsTheKeysAndTheCallsOfAFailedTest() {
        Map<String, String> reports = TestRun.of(FailingTestCase.class).reports();

        assertThat(reports).containsOnlyKeys("fails(KmsClient)");
        assertThat(reports.get("fails(KmsClient)").replaceAll("[0-9a-f]{32}", "ID"))
                .isEqualTo("""
                        Keys of @MrkFixture: 2
                          mrk-ID alias/orders
                            eu-west-1 REPLICA Enabled
                            us-east-1 PRIMARY Disabled
                          mrk-ID
                            eu-west-1 PRIMARY Enabled
                        Calls: 3
                          2030-01-01T00:00:00Z us-east-1 DisableKey arn:aws:kms:us-east-1:111122223333:key/mrk-ID succeeded
                          2030-01-01T00:00:00Z us-east-1 Encrypt arn:aws:kms:us-east-1:111122223333:key/mrk-ID DisabledException
                          2030-01-01T00:00:00Z us-east-1 ListKeys (no key) succeeded""");
    }

    @Test
    void showsTheLastTwentyCalls() {
        String report = TestRun.of(ManyCallsTestCase.class).reports().get("fails(KmsClient)");

        assertThat(report.lines())
                .hasSize(22)
                .startsWith("Keys of @MrkFixture: 0", "Calls: 21, of which these are the last 20");
        assertThat(report).contains("GenerateRandom").doesNotContain("ListKeys");
    }

    @Test
    void isPublishedWhereverTheTestFails() {
        TestRun run = TestRun.of(LifecycleTestCase.class);

        assertThat(run.failures()).hasSize(2);
        assertThat(run.reports()).containsOnlyKeys("failsBefore()", "failsAfter()");
    }

    @Test
    void isNotPublishedForATestThatHasNoFake() {
        TestRun run = TestRun.of(ConstructorTestCase.class);

        assertThat(run.failures()).hasSize(1);
        assertThat(run.reports()).isEmpty();
    }

    private static void fail() {
        throw new AssertionError("on purpose");
    }

    static class FailingTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = MultiRegionKmsExtension.builder()
                .regions("us-east-1", "eu-west-1")
                .initialTime(Instant.parse("2030-01-01T00:00:00Z"))
                .build();

        @MrkFixture(alias = "alias/orders", replicas = "eu-west-1")
        RelatedKeys orders;

        @MrkFixture(primary = "eu-west-1")
        RelatedKeys others;

        @Test
        void fails(@InRegion KmsClient client) {
            client.disableKey(request -> request.keyId(orders.keyId()));
            assertThatThrownBy(() -> client.encrypt(
                            request -> request.keyId(orders.keyId()).plaintext(SdkBytes.fromUtf8String("secret"))))
                    .hasMessageContaining("disabled");
            client.listKeys();
            fail();
        }

        @Test
        void succeeds(@InRegion KmsClient client) {
            client.listKeys();
        }
    }

    @MultiRegionKms
    static class ManyCallsTestCase {

        @Test
        void fails(@InRegion KmsClient client) {
            client.listKeys();
            for (int i = 0; i < 20; i++) {
                client.generateRandom(request -> request.numberOfBytes(8));
            }
            fail();
        }
    }

    @MultiRegionKms
    static class LifecycleTestCase {

        @BeforeEach
        void failsInBeforeEach(TestInfo test, FakeKms kms) {
            if (test.getDisplayName().equals("failsBefore()")) {
                fail();
            }
        }

        @AfterEach
        void failsInAfterEach(TestInfo test) {
            if (test.getDisplayName().equals("failsAfter()")) {
                fail();
            }
        }

        @Test
        void failsBefore() {}

        @Test
        void failsAfter() {}

        @Test
        void succeeds() {}
    }

    @MultiRegionKms
    static class ConstructorTestCase {

        ConstructorTestCase(FakeKms kms, @InRegion("eu-west-1") KmsClient client) {
            client.listKeys();
            throw KmsInvalidStateException.builder().message("on purpose").build();
        }

        @Test
        void fails() {}
    }
}
