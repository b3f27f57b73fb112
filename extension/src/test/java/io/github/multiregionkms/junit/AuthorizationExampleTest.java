package io.github.multiregionkms.junit;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatKmsCall;

import io.github.multiregionkms.fixtures.Authorization;
import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms(authorization = Authorization.ENFORCED)
class AuthorizationExampleTest {

    static final String READER = "arn:aws:iam::111122223333:role/Reader";

    @BeforeEach
    void letReadersDescribeKeys(FakeKms kms) {
        kms.principal(READER).policy("""
                {"Version": "2012-10-17",
                 "Statement": {"Effect": "Allow", "Action": "kms:DescribeKey", "Resource": "*"}}""");
    }

    @Test
    void mayLookButNotPromote(
            @MrkFixture(replicas = "eu-west-1") RelatedKeys keys,
            @InRegion(value = "us-east-1", as = READER) KmsClient reader) {

        assertThat(reader).key(keys.keyId()).isPrimary();
        assertThatKmsCall(() -> reader.updatePrimaryRegion(
                        request -> request.keyId(keys.keyId()).primaryRegion("eu-west-1")))
                .failsWith("AccessDeniedException");
    }
}
