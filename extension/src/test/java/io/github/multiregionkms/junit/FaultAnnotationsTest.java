package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.OutageKind;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DisabledException;
import software.amazon.awssdk.services.kms.model.KmsException;
import software.amazon.awssdk.services.kms.model.NotFoundException;
import software.amazon.awssdk.services.kms.model.TagException;

@DisplayName("annotations for bad days")
class FaultAnnotationsTest {

    @Test
    @DisplayName("hit the calls of the test method, and not those before and after it")
    void whileTheMethodRuns() {
        TestRun.of(WholeClassTestCase.class).hasSucceeded(3);
    }

    @Test
    @DisplayName("apply to nested classes and subclasses, and the nearest one decides")
    void inheritance() {
        TestRun.of(HeirTestCase.class).hasSucceeded(3);
    }

    @Test
    @DisplayName("end with the test, also where tests share a world")
    void sharedWorld() {
        TestRun.of(SharedWorldTestCase.class).hasSucceeded(2);
    }

    @Test
    @DisplayName("can be repeated, be meta-annotations and go with a registered extension")
    void combinations() {
        TestRun.of(RegisteredTestCase.class).hasSucceeded(4);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @KmsFailure(value = "NotFoundException", operation = "ListAliases")
    @interface AliasesAreGone {}

    @MultiRegionKms
    @KmsFailure("TagException")
    static class WholeClassTestCase {

        @BeforeEach
        @AfterEach
        void isAnswered(@InRegion KmsClient client) {
            assertThat(client.listKeys().keys()).isEmpty();
        }

        @Test
        void fails(@InRegion KmsClient client) {
            assertThatExceptionOfType(TagException.class).isThrownBy(client::listKeys);
        }

        @Test
        @KmsLatency(millis = 1, region = "us-east-1")
        void failsLate(@InRegion KmsClient client, FakeKms kms) {
            assertThatExceptionOfType(TagException.class).isThrownBy(client::listKeys);
            assertThat(kms.calls().withFault("latency").size()).isEqualTo(1);
        }

        @TestFactory
        Stream<DynamicTest> dynamicTestsFailToo(@InRegion KmsClient client) {
            return Stream.of(DynamicTest.dynamicTest(
                    "one", () -> assertThatExceptionOfType(TagException.class).isThrownBy(client::listKeys)));
        }
    }

    @MultiRegionKms
    @KmsFailure("TagException")
    abstract static class AncestorTestCase {}

    static class HeirTestCase extends AncestorTestCase {

        @Test
        void inherits(@InRegion KmsClient client) {
            assertThatExceptionOfType(TagException.class).isThrownBy(client::listKeys);
        }

        @Test
        @KmsFailure("DisabledException")
        void decides(@InRegion KmsClient client) {
            assertThatExceptionOfType(DisabledException.class).isThrownBy(client::listKeys);
        }

        @Nested
        class Inner {

            @Test
            void inherits(@InRegion KmsClient client) {
                assertThatExceptionOfType(TagException.class).isThrownBy(client::listKeys);
            }
        }
    }

    @MultiRegionKms(scope = Scope.CLASS)
    static class SharedWorldTestCase {

        @Test
        @KmsFailure("TagException")
        void fails(@InRegion KmsClient client) {
            assertThatExceptionOfType(TagException.class).isThrownBy(client::listKeys);
        }

        @Test
        void isAnswered(@InRegion KmsClient client) {
            assertThat(client.listKeys().keys()).isEmpty();
        }
    }

    static class RegisteredTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = MultiRegionKmsExtension.builder()
                .regions("us-east-1", "eu-west-1")
                .build();

        @Test
        @RegionOutage("us-east-1")
        @RegionOutage(value = "eu-west-1", kind = OutageKind.CONNECTION_REFUSED)
        void bothRegionsAreGone(
                @InRegion("us-east-1") KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, FakeKms kms) {
            assertThatExceptionOfType(SdkClientException.class).isThrownBy(virginia::listKeys);
            assertThatExceptionOfType(SdkClientException.class)
                    .isThrownBy(ireland::listKeys)
                    .withMessageContaining("Connection refused");
            assertThat(kms.calls().withoutFault().size()).isZero();
        }

        @Test
        @KmsThrottled(operation = "ListKeys", region = "us-east-1", next = 1)
        void theSecondAttemptSucceeds(@InRegion KmsClient client, FakeKms kms) {
            assertThat(client.listKeys().keys()).isEmpty();
            assertThat(kms.calls().withFault("ThrottlingException").attempt(1).size())
                    .isEqualTo(1);
            assertThat(kms.calls().attempt(2).thatSucceeded().size()).isEqualTo(1);
        }

        @Test
        @KmsThrottled(requestsPerSecond = 1)
        void theSecondCallIsThrottledUntilTheClockMoves(@InRegion KmsClient client, FakeKms kms) {
            client.listKeys();
            assertThatExceptionOfType(KmsException.class)
                    .isThrownBy(client::listKeys)
                    .matches(KmsException::isThrottlingException);
            kms.clock().advance(Duration.ofSeconds(1));
            client.listKeys();
        }

        @Test
        @AliasesAreGone
        void metaAnnotated(@InRegion KmsClient client) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(client::listAliases);
        }
    }
}
