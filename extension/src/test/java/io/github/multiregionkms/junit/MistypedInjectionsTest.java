package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import software.amazon.awssdk.services.kms.KmsClient;

class MistypedInjectionsTest {

    @Test
    void refusesAnotherTypeThanAClient() {
        refusesParameter(
                ClientTestCase.class,
                "@InRegion(\"eu-west-1\") on parameter 2 (String) of MistypedInjectionsTest.ClientTestCase.test: @InRegion is"
                        + " for a KmsClient or a KmsAsyncClient, found String. Change the type or remove @InRegion.");
    }

    @Test
    void refusesAnnotationsOnFakeKms() {
        refusesParameter(
                FakeTestCase.class,
                "@InRegion on parameter 1 (FakeKms) of MistypedInjectionsTest.FakeTestCase.test: @InRegion is for a KmsClient"
                        + " or a KmsAsyncClient, found FakeKms. Change the type or remove @InRegion: FakeKms is injected by its"
                        + " type.");
        refusesField(
                FakeFieldTestCase.class,
                "@InRegion on field MistypedInjectionsTest.FakeFieldTestCase.kms (FakeKms): @InRegion is for a KmsClient or a"
                        + " KmsAsyncClient, found FakeKms. Change the type or remove @InRegion: FakeKms is injected into"
                        + " parameters only.");
    }

    @Test
    void refusesAnotherTypeThanRelatedKeys() {
        refusesParameter(
                KeysTestCase.class,
                "@MrkFixture(alias = \"alias/orders\") on parameter 1 (KmsClient) of MistypedInjectionsTest.KeysTestCase.test:"
                        + " @MrkFixture is for RelatedKeys, found KmsClient. Change the type or remove @MrkFixture.");
        refusesField(
                KeysFieldTestCase.class,
                "@MrkFixture on field MistypedInjectionsTest.KeysFieldTestCase.keyId (String): @MrkFixture is for"
                        + " RelatedKeys, found String. Change the type or remove @MrkFixture.");
    }

    @Test
    void refusesBothAnnotationsOnOneElement() {
        refusesParameter(
                BothTestCase.class,
                "@MrkFixture on parameter 1 (RelatedKeys) of MistypedInjectionsTest.BothTestCase.test: @InRegion is for a"
                        + " KmsClient or a KmsAsyncClient, found RelatedKeys. Change the type or remove @InRegion.");
    }

    @Test
    void refusesStaticAndFinalFields() {
        refusesField(
                StaticTestCase.class,
                "@InRegion(\"us-east-1\") on field MistypedInjectionsTest.StaticTestCase.client (KmsClient): the field is"
                        + " static, and each test has a fake KMS of its own. Remove static, use a parameter, or give the class"
                        + " one world with Scope.CLASS.");
        refusesField(
                FinalTestCase.class,
                "@MrkFixture on field MistypedInjectionsTest.FinalTestCase.keys (RelatedKeys): the field is final."
                        + " Remove final, or use a parameter.");
        refusesField(
                MethodTestCase.class,
                "@InRegion on field MistypedInjectionsTest.MethodTestCase.client (KmsClient): the field is static, and each"
                        + " test has a fake KMS of its own. Remove static, use a parameter, or give the class one world with"
                        + " Scope.CLASS.");
    }

    private static void refusesParameter(Class<?> testCase, String message) {
        TestRun.of(testCase).hasFailed(1, ParameterResolutionException.class, message);
    }

    private static void refusesField(Class<?> testCase, String message) {
        TestRun.of(testCase).hasFailed(1, ExtensionConfigurationException.class, message);
    }

    @MultiRegionKms
    static class ClientTestCase {

        @Test
        void test(TestInfo info, @InRegion("eu-west-1") String client) {}
    }

    @MultiRegionKms
    static class FakeTestCase {

        @Test
        void test(@InRegion FakeKms kms) {}
    }

    @MultiRegionKms
    static class FakeFieldTestCase {

        @InRegion
        FakeKms kms;

        @Test
        void test() {}
    }

    @MultiRegionKms
    static class KeysTestCase {

        @Test
        void test(@MrkFixture(alias = "alias/orders") KmsClient keys) {}
    }

    @MultiRegionKms
    static class KeysFieldTestCase {

        @MrkFixture
        String keyId;

        @Test
        void test() {}
    }

    @MultiRegionKms
    static class BothTestCase {

        @Test
        void test(@InRegion @MrkFixture RelatedKeys keys) {}
    }

    @MultiRegionKms
    static class StaticTestCase {

        @InRegion("us-east-1")
        static KmsClient client;

        @Test
        void test() {}
    }

    @MultiRegionKms
    static class FinalTestCase {

        @MrkFixture
        final RelatedKeys keys = null;

        @Test
        void test() {}
    }

    static class MethodTestCase {

        @InRegion
        static KmsClient client;

        @Test
        @MultiRegionKms
        void test() {}
    }
}
