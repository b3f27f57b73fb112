package io.github.multiregionkms.junit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

@DisplayName("mistakes with annotations for bad days")
class FaultAnnotationMistakesTest {

    @Test
    @DisplayName("a Region that the fake does not serve")
    void region() {
        refuses(
                RegionTestCase.class,
                "@RegionOutage(\"us-west-1\") on FaultAnnotationMistakesTest.RegionTestCase.test: The fake KMS does not serve"
                        + " the Region \"us-west-1\"; did you mean \"us-east-1\"? It serves [us-east-1, eu-west-1]. Add the"
                        + " Region where you start the fake, or use one of these. It is the fake KMS of @MultiRegionKms on"
                        + " FaultAnnotationMistakesTest.RegionTestCase.");
    }

    @Test
    @DisplayName("an operation that AWS KMS does not have")
    void operation() {
        refuses(
                OperationTestCase.class,
                "@KmsThrottled on FaultAnnotationMistakesTest.OperationTestCase: AWS KMS has no operation \"Encript\"; did you"
                        + " mean \"Encrypt\"? Name it as in the API reference, for example \"GenerateDataKey\". It is the fake"
                        + " KMS of @MultiRegionKms on FaultAnnotationMistakesTest.OperationTestCase.");
    }

    @Test
    @DisplayName("an error that AWS KMS does not answer")
    void error() {
        refuses(
                ErrorTestCase.class,
                "@KmsFailure(\"InternalException\") on FaultAnnotationMistakesTest.ErrorTestCase.test: AWS KMS answers no error"
                        + " \"InternalException\". Take the code as it goes over the wire, for example"
                        + " \"KMSInternalException\". It is the fake KMS of @MultiRegionKms on"
                        + " FaultAnnotationMistakesTest.ErrorTestCase.");
    }

    @Test
    @DisplayName("numbers that make no sense")
    void numbers() {
        refuses(
                NextTestCase.class,
                "@KmsFailure(\"TagException\") on FaultAnnotationMistakesTest.NextTestCase.test: next(...) takes a number of"
                        + " calls, 1 or more; found -1. It is the fake KMS of @MultiRegionKms on"
                        + " FaultAnnotationMistakesTest.NextTestCase.");
        refuses(
                MillisTestCase.class,
                "@KmsLatency(millis = -1) on FaultAnnotationMistakesTest.MillisTestCase.test: Latency.fixed(...) takes a"
                        + " duration of 0 or more; found PT-0.001S. It is the fake KMS of @MultiRegionKms on"
                        + " FaultAnnotationMistakesTest.MillisTestCase.");
    }

    @Test
    @DisplayName("a test without a fake KMS")
    void withoutFake() {
        refuses(
                NoFakeTestCase.class,
                "@RegionOutage(\"us-east-1\") on FaultAnnotationMistakesTest.NoFakeTestCase.test: it needs the fake KMS of a"
                        + " test, but FaultAnnotationMistakesTest.NoFakeTestCase.test has none. Annotate the method or its class"
                        + " with @MultiRegionKms, or register MultiRegionKmsExtension.builder()...build() with"
                        + " @RegisterExtension.");
    }

    private static void refuses(Class<?> testCase, String message) {
        TestRun.of(testCase).hasFailed(1, ExtensionConfigurationException.class, message);
    }

    @MultiRegionKms
    static class RegionTestCase {

        @Test
        @RegionOutage("us-west-1")
        void test() {}
    }

    @MultiRegionKms
    @KmsThrottled(operation = "Encript")
    static class OperationTestCase {

        @Test
        void test() {}
    }

    @MultiRegionKms
    static class ErrorTestCase {

        @Test
        @KmsFailure("InternalException")
        void test() {}
    }

    @MultiRegionKms
    static class NextTestCase {

        @Test
        @KmsFailure(value = "TagException", next = -1)
        void test() {}
    }

    @MultiRegionKms
    static class MillisTestCase {

        @Test
        @KmsLatency(millis = -1)
        void test() {}
    }

    static class NoFakeTestCase {

        @Test
        @RegionOutage("us-east-1")
        void test() {}
    }
}
