package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.kms.KmsClient;

class SharedInstancesTest {

    private static final String REASON = ": tests that run concurrently share the instance, since its Lifecycle is"
            + " PER_CLASS, so that one would see what belongs to another. Use parameters, Lifecycle.PER_METHOD, or"
            + " @Execution(SAME_THREAD).";

    @Test
    void haveNoFieldsInjectedForConcurrentTests() {
        TestRun.of(FieldTestCase.class, TestRun.CONCURRENT)
                .hasFailed(
                        3,
                        ExtensionConfigurationException.class,
                        "@InRegion on field SharedInstancesTest.FieldTestCase.client (KmsClient)" + REASON);
    }

    @Test
    void haveNoFieldsInjectedForConcurrentNestedClasses() {
        TestRun.of(EnclosingTestCase.class, TestRun.CONCURRENT)
                .hasFailed(
                        2,
                        ExtensionConfigurationException.class,
                        "@InRegion on field SharedInstancesTest.EnclosingTestCase.client (KmsClient)" + REASON);
    }

    @Test
    void haveTheirFieldsInjectedWhenTestsDoNotRunAtTheSameTime() {
        TestRun.of(FieldTestCase.class).hasSucceeded(3);
        TestRun.of(EnclosingTestCase.class).hasSucceeded(2);
    }

    @Test
    void mayHaveConcurrentTestsWithParameters() {
        TestRun.of(ParameterTestCase.class, TestRun.CONCURRENT).hasSucceeded(8);
    }

    @MultiRegionKms
    @TestInstance(Lifecycle.PER_CLASS)
    @Execution(ExecutionMode.CONCURRENT)
    static class FieldTestCase {

        @InRegion
        KmsClient client;

        @RepeatedTest(3)
        void test(FakeKms kms) {
            assertThat(client).isSameAs(kms.client("us-east-1"));
        }
    }

    @MultiRegionKms
    @TestInstance(Lifecycle.PER_CLASS)
    static class EnclosingTestCase {

        @InRegion
        KmsClient client;

        @Nested
        @Execution(ExecutionMode.CONCURRENT)
        class Left {

            @Test
            void test(FakeKms kms) {
                assertThat(client).isSameAs(kms.client("us-east-1"));
            }
        }

        @Nested
        @Execution(ExecutionMode.CONCURRENT)
        class Right {

            @Test
            void test(FakeKms kms) {
                assertThat(client).isSameAs(kms.client("us-east-1"));
            }
        }
    }

    @MultiRegionKms
    @TestInstance(Lifecycle.PER_CLASS)
    @Execution(ExecutionMode.CONCURRENT)
    static class ParameterTestCase {

        @RepeatedTest(8)
        void test(@InRegion KmsClient client) {
            assertThat(client.listKeys().keys()).isEmpty();
            client.createKey();
        }
    }
}
