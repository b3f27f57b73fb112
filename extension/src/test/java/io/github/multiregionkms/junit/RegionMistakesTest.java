package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import software.amazon.awssdk.services.kms.KmsClient;

class RegionMistakesTest {

    @Test
    void suggestsTheRegionThatWasMeant() {
        TestRun.of(UnknownTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "@MultiRegionKms({\"us-east-1\", \"eu-wset-1\"}) on RegionMistakesTest.UnknownTestCase: AWS has no Region"
                                + " \"eu-wset-1\"; did you mean \"eu-west-1\"? Found among the Regions: [us-east-1, eu-wset-1]. Use the names of the AWS SDK's Region, such as us-east-1.");
    }

    @Test
    void refusesARegionTwice() {
        TestRun.of(DuplicateTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "@MultiRegionKms({\"us-east-1\", \"us-east-1\"}) on RegionMistakesTest.DuplicateTestCase.test: The Region"
                                + " us-east-1 is named twice: [us-east-1, us-east-1]. Name each Region once.");
    }

    @Test
    void refusesTwoPartitions() {
        TestRun.of(PartitionsTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "@MultiRegionKms({\"us-east-1\", \"cn-north-1\"}) on RegionMistakesTest.PartitionsTestCase: The Regions"
                                + " us-east-1 (aws) and cn-north-1 (aws-cn) belong to different partitions of AWS. Multi-Region keys"
                                + " never leave a partition: start one fake KMS for each.");
    }

    @Test
    void refusesTheClientOfARegionThatIsNotServed() {
        TestRun.of(NotServedTestCase.class)
                .hasFailed(
                        1,
                        ParameterResolutionException.class,
                        "@InRegion(\"eu-west-2\") on parameter 1 (KmsClient) of RegionMistakesTest.NotServedTestCase.test: The"
                                + " fake KMS does not serve the Region \"eu-west-2\"; did you mean \"eu-west-1\"? It serves"
                                + " [us-east-1, eu-west-1]. Add the Region where you start the fake, or use one of these. It is the"
                                + " fake KMS of @MultiRegionKms({\"us-east-1\", \"eu-west-1\"}) on"
                                + " RegionMistakesTest.NotServedTestCase.");
        TestRun.of(NotServedFieldTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "@InRegion(\"sa-east-1\") on field RegionMistakesTest.NotServedFieldTestCase.brazil (KmsClient): The fake"
                                + " KMS does not serve the Region \"sa-east-1\"; did you mean \"us-east-1\"? It serves [us-east-1,"
                                + " eu-west-1]. Add the Region where you start the fake, or use one of these. It is the fake KMS of"
                                + " @MultiRegionKms on RegionMistakesTest.NotServedFieldTestCase.");
    }

    @Test
    void refusesWhatNeedsAFakeWhereThereIsNone() {
        TestRun.of(NoFakeTestCase.class)
                .hasFailed(
                        1,
                        ParameterResolutionException.class,
                        "@InRegion on parameter 1 (KmsClient) of RegionMistakesTest.NoFakeTestCase.prepare: it needs the fake KMS"
                                + " of a test, but RegionMistakesTest.NoFakeTestCase.test has none. Annotate the method or its class"
                                + " with @MultiRegionKms, or register MultiRegionKmsExtension.builder()...build() with"
                                + " @RegisterExtension.");
        TestRun.of(NoFakeForFieldTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "@InRegion(\"us-east-1\") on field RegionMistakesTest.NoFakeForFieldTestCase.client (KmsClient): it needs"
                                + " the fake KMS of a test, but RegionMistakesTest.NoFakeForFieldTestCase.test has none. Annotate the"
                                + " method or its class with @MultiRegionKms, or register MultiRegionKmsExtension.builder()...build()"
                                + " with @RegisterExtension.");
    }

    @MultiRegionKms({"us-east-1", "eu-wset-1"})
    static class UnknownTestCase {

        @Test
        void test(FakeKms kms) {}
    }

    static class DuplicateTestCase {

        @Test
        @MultiRegionKms({"us-east-1", "us-east-1"})
        void test() {}
    }

    @MultiRegionKms({"us-east-1", "cn-north-1"})
    static class PartitionsTestCase {

        @Test
        void test() {}
    }

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    static class NotServedTestCase {

        @Test
        void test(@InRegion("eu-west-2") KmsClient london) {}
    }

    @MultiRegionKms
    static class NotServedFieldTestCase {

        @InRegion("sa-east-1")
        KmsClient brazil;

        @Test
        void test() {}
    }

    static class NoFakeTestCase {

        @BeforeEach
        void prepare(@InRegion KmsClient client) {}

        @Test
        void test() {}
    }

    static class NoFakeForFieldTestCase {

        @InRegion("us-east-1")
        KmsClient client;

        @Test
        void test() {}
    }
}
