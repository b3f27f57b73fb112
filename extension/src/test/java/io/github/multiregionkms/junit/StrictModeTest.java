package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.multiregionkms.fixtures.FakeKms;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KmsException;

@DisplayName("strict mode")
class StrictModeTest {

    private static final String NOT_MODELLED =
            "  CreateKey in us-east-1: The fake KMS of multi-region-kms does not model keys"
                    + " of the key spec ML_KEM_512 yet. What it models stands in docs/fidelity.md; a WireMock stub of your own can"
                    + " answer this call: kms.wireMock().stubFor(...).\n";

    private static final String END =
            "It fails even if the application caught the errors, since it would have met something"
                    + " else on AWS. To let such calls pass, say strict = false in @MultiRegionKms, strict(false) in"
                    + " MultiRegionKmsExtension.builder(), or io.github.multiregionkms.strict = false in"
                    + " junit-platform.properties.";

    @Test
    @DisplayName("lets a test fail that swallows the errors of the fake, and lists the calls")
    void fails() {
        TestRun.of(SwallowingTestCase.class)
                .hasFailed(
                        1,
                        AssertionError.class,
                        "StrictModeTest.SwallowingTestCase.test made 2 calls that the fake KMS could not answer as AWS KMS"
                                + " does:\n"
                                + NOT_MODELLED
                                + "  ListKeys in eu-west-2: Region eu-west-2 is not among the Regions of this fake KMS:"
                                + " [us-east-1, eu-west-1]. Add it to @MultiRegionKms or FakeKms.start(...), or let the fake"
                                + " serve any Region: FakeKms.builder().anyRegion().\n"
                                + END);
    }

    @Test
    @DisplayName("publishes the report of a test that fails by it alone")
    void publishesTheReport() {
        assertThat(TestRun.of(SwallowingTestCase.class).reports()).containsOnlyKeys("test(FakeKms)");
    }

    @Test
    @DisplayName("does not hide the failure that a test has anyway")
    void keepsTheFirstFailure() {
        TestRun run = TestRun.of(FailingTestCase.class);

        assertThat(run.failures()).singleElement().satisfies(failure -> {
            assertThat(failure).isInstanceOf(IllegalStateException.class).hasMessage("the test's own");
            assertThat(failure.getSuppressed())
                    .singleElement()
                    .satisfies(suppressed -> assertThat(suppressed)
                            .hasMessageStartingWith(
                                    "StrictModeTest.FailingTestCase.test made a call that the fake KMS"));
        });
    }

    @Test
    @DisplayName("can be switched off by annotation, builder and configuration, of which the nearest counts")
    void switchedOff() {
        Map<String, String> off = Map.of("io.github.multiregionkms.strict", "false");
        TestRun.of(LenientTestCase.class).hasSucceeded(1);
        TestRun.of(LenientRegisteredTestCase.class).hasSucceeded(1);
        TestRun.of(SwallowingTestCase.class, off).hasSucceeded(1);
        assertThat(TestRun.of(StrictTestCase.class, off).failures()).hasSize(1);
    }

    @Test
    @DisplayName("looks at the calls of a class that no test has made")
    void aroundTests() {
        TestRun ofClass = TestRun.of(ClassTestCase.class);
        assertThat(ofClass.failures())
                .extracting(Throwable::getMessage)
                .satisfiesExactlyInAnyOrder(
                        message ->
                                assertThat(message).startsWith("StrictModeTest.ClassTestCase.first made a call that"),
                        message -> assertThat(message).startsWith("StrictModeTest.ClassTestCase made a call that"));

        TestRun ofEndpoint = TestRun.of(EndpointTestCase.class);
        assertThat(ofEndpoint.failures())
                .extracting(Throwable::getMessage)
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).startsWith("StrictModeTest.EndpointTestCase made a call that"),
                        message -> assertThat(message)
                                .startsWith("StrictModeTest.EndpointTestCase.second made a call that"));
    }

    private static void callsWhatIsNotModelled(KmsClient client) {
        assertThatExceptionOfType(KmsException.class)
                .isThrownBy(() -> client.createKey(
                        request -> request.keySpec("ML_KEM_512").keyUsage("ENCAPSULATE_DECAPSULATE")));
    }

    private static void callsARegionThatIsNotListed(FakeKms kms) {
        try (KmsClient london = KmsClient.builder()
                .region(Region.EU_WEST_2)
                .endpointOverride(kms.endpoint())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build()) {
            assertThatExceptionOfType(KmsException.class).isThrownBy(london::listKeys);
        }
    }

    @MultiRegionKms
    static class SwallowingTestCase {

        @Test
        void test(FakeKms kms) {
            callsWhatIsNotModelled(kms.client("us-east-1"));
            callsARegionThatIsNotListed(kms);
            assertThatExceptionOfType(KmsException.class)
                    .as("an error that AWS has")
                    .isThrownBy(() -> kms.client("us-east-1").describeKey(request -> request.keyId("alias/nothing")));
        }
    }

    @MultiRegionKms
    static class FailingTestCase {

        @Test
        void test(FakeKms kms) {
            callsWhatIsNotModelled(kms.client("us-east-1"));
            throw new IllegalStateException("the test's own");
        }
    }

    @MultiRegionKms(strict = false)
    static class LenientTestCase {

        @Test
        void test(@InRegion KmsClient client) {
            callsWhatIsNotModelled(client);
        }
    }

    static class LenientRegisteredTestCase {

        @RegisterExtension
        final MultiRegionKmsExtension kms =
                MultiRegionKmsExtension.builder().strict(false).build();

        @Test
        void test(@InRegion KmsClient client) {
            callsWhatIsNotModelled(client);
        }
    }

    @MultiRegionKms(strict = true)
    static class StrictTestCase {

        @Test
        void test(@InRegion KmsClient client) {
            callsWhatIsNotModelled(client);
        }
    }

    @MultiRegionKms(scope = Scope.CLASS)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class ClassTestCase {

        @BeforeAll
        static void start(@InRegion KmsClient client) {
            callsWhatIsNotModelled(client);
        }

        @Test
        void first() {}

        @Test
        void second() {}

        @AfterAll
        static void stop(@InRegion KmsClient client) {
            callsWhatIsNotModelled(client);
        }
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class EndpointTestCase {

        @BeforeAll
        static void start(@InRegion KmsClient client) {
            callsWhatIsNotModelled(client);
        }

        @Test
        void first() {}

        @Test
        void second(@InRegion KmsClient client) {
            callsWhatIsNotModelled(client);
        }

        @Test
        void third(@InRegion KmsClient client) {
            assertThat(client.listKeys().keys()).isEmpty();
        }
    }
}
