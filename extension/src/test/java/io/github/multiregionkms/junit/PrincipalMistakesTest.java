package io.github.multiregionkms.junit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import software.amazon.awssdk.services.kms.KmsClient;

class PrincipalMistakesTest {

    @Test
    void aPrincipalHasAnArnOrIsAService() {
        TestRun.of(NoPrincipalTestCase.class)
                .hasFailed(
                        1,
                        ParameterResolutionException.class,
                        "@InRegion(value = \"eu-west-1\", as = \"Reader\") on parameter 1 (KmsClient) of"
                                + " PrincipalMistakesTest.NoPrincipalTestCase.test: A principal is an ARN of IAM or STS, such"
                                + " as arn:aws:iam::111122223333:role/Reader, or the name of an AWS service, such as"
                                + " s3.amazonaws.com; found \"Reader\". It is the fake KMS of @MultiRegionKms on"
                                + " PrincipalMistakesTest.NoPrincipalTestCase.");
    }

    @Test
    void aPrincipalHasAnAccountOfItsOwn() {
        TestRun.of(AccountTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "@InRegion(account = \"444455556666\", as = \"arn:aws:iam::111122223333:role/Reader\") on field"
                                + " PrincipalMistakesTest.AccountTestCase.client (KmsClient): a principal has an account of its"
                                + " own, and here are both account and as. Leave one of them.");
    }

    @MultiRegionKms
    static class NoPrincipalTestCase {

        @Test
        void test(@InRegion(value = "eu-west-1", as = "Reader") KmsClient client) {}
    }

    @MultiRegionKms
    static class AccountTestCase {

        @InRegion(account = "444455556666", as = "arn:aws:iam::111122223333:role/Reader")
        KmsClient client;

        @Test
        void test() {}
    }
}
