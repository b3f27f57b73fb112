package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KmsInvalidStateException;

/** Tests that fail or are aborted, to see what is reported of them. */
final class FailureReportCases {

    private FailureReportCases() {}

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

    @MultiRegionKms
    static class ParameterizedTestCase {

        @ParameterizedTest
        @ValueSource(strings = {"us-east-1", "eu-west-1"})
        void fails(String region, FakeKms kms) {
            assertThat(region).isEqualTo(kms.defaultRegion());
        }
    }

    @MultiRegionKms
    static class NestedTestCase {

        @RepeatedTest(5)
        void fails(FakeKms kms) {
            fail();
        }

        @RepeatedTest(5)
        void succeeds(FakeKms kms) {
            assertThat(kms.report().text()).contains("No keys");
        }

        @Nested
        class Inner {

            @RepeatedTest(5)
            void fails(@InRegion KmsClient client) {
                fail();
            }

            @Nested
            class Innermost {

                @RepeatedTest(5)
                void fails(@MrkFixture RelatedKeys keys) {
                    fail();
                }
            }
        }

        @Nested
        class Sibling {

            @RepeatedTest(5)
            void fails(FakeKms kms) {
                fail();
            }
        }
    }

    @MultiRegionKms
    static class OutageTestCase {

        @Test
        void fails(FakeKms kms, @MrkFixture RelatedKeys keys) {
            kms.region("us-east-1").outage();
            fail();
        }
    }

    @MultiRegionKms
    static class AbortedTestCase {

        @Test
        void isAborted(FakeKms kms) {
            Assumptions.abort();
        }
    }

    @MultiRegionKms
    static class UnreadableTestCase {

        @Test
        void fails(FakeKms kms) {
            throw new Unreadable();
        }

        static class Unreadable extends RuntimeException {

            @Override
            public String getMessage() {
                throw new IllegalStateException("on purpose");
            }
        }
    }
}
