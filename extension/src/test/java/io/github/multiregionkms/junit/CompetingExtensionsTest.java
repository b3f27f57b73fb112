package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompetingExtensionsTest {

    @Test
    void refusesTheAnnotationBesideARegisteredExtension() {
        TestRun.of(AnnotatedClassTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "CompetingExtensionsTest.AnnotatedClassTestCase has both @MultiRegionKms(\"us-east-1\") on"
                                + " CompetingExtensionsTest.AnnotatedClassTestCase and a MultiRegionKmsExtension registered with"
                                + " @RegisterExtension. A test has one fake KMS: remove one of the two.");
        TestRun.of(AnnotatedMethodTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "CompetingExtensionsTest.AnnotatedMethodTestCase.test has both @MultiRegionKms on"
                                + " CompetingExtensionsTest.AnnotatedMethodTestCase.test and a MultiRegionKmsExtension registered"
                                + " with @RegisterExtension. A test has one fake KMS: remove one of the two.");
    }

    @Test
    void refusesTwoRegisteredExtensions() {
        TestRun.of(TwiceTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "CompetingExtensionsTest.TwiceTestCase.Inner.test has two MultiRegionKmsExtensions registered with"
                                + " @RegisterExtension, perhaps one of them in a superclass or an enclosing class. A test has one"
                                + " fake KMS: remove one of the two.");
    }

    private static MultiRegionKmsExtension extension() {
        return MultiRegionKmsExtension.builder().build();
    }

    @MultiRegionKms("us-east-1")
    static class AnnotatedClassTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = extension();

        @Test
        void test(FakeKms kms) {}
    }

    static class AnnotatedMethodTestCase {

        @RegisterExtension
        final MultiRegionKmsExtension kms = extension();

        @Test
        @MultiRegionKms
        void test(FakeKms kms) {}
    }

    static class TwiceTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = extension();

        @Nested
        class Inner {

            @RegisterExtension
            final MultiRegionKmsExtension kms = extension();

            @Test
            void test() {}
        }
    }
}
