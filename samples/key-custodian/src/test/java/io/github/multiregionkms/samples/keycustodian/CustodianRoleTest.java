package io.github.multiregionkms.samples.keycustodian;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatKmsCall;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.multiregionkms.fixtures.Authorization;
import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.FakePrincipal;
import io.github.multiregionkms.junit.MultiRegionKmsExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** The role of the job: it does its work in two Regions, and cannot use the keys that it keeps. */
class CustodianRoleTest {

    private static final String CUSTODIAN_POLICY = """
            {
              "Version": "2012-10-17",
              "Statement": [
                {"Effect": "Allow", "Action": "kms:*", "Resource": "*"},
                {
                  "Sid": "OnlyToIreland",
                  "Effect": "Deny",
                  "Action": "kms:ReplicateKey",
                  "Resource": "*",
                  "Condition": {"StringNotEquals": {"kms:ReplicaRegion": "eu-west-1"}}
                }
              ]
            }""";

    private static final String SERVICE_POLICY = """
            {
              "Version": "2012-10-17",
              "Statement": {"Effect": "Allow", "Action": ["kms:Encrypt", "kms:Decrypt"], "Resource": "*"}
            }""";

    @RegisterExtension
    static final MultiRegionKmsExtension EXTENSION = MultiRegionKmsExtension.builder()
            .regions("us-east-1", "eu-west-1", "ap-southeast-2")
            .authorization(Authorization.ENFORCED)
            .build();

    FakePrincipal role;

    KeyCustodian custodian;

    @BeforeEach
    void employ(FakeKms kms) {
        role = kms.principal("arn:aws:iam::111122223333:role/KeyCustodian").policy(CUSTODIAN_POLICY);
        custodian = new KeyCustodian(role::client, BackoffStrategy.retryImmediately());
    }

    @Test
    @DisplayName("The role has all permissions that a plan needs")
    void doesItsWork(FakeKms kms) {
        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));
        custodian.apply(Plans.orders("eu-west-1", "us-east-1"));
        custodian.retire(Plans.orders("eu-west-1", "us-east-1"));

        assertThat(kms.client("eu-west-1")).key("alias/orders").isPendingReplicaDeletion();
        assertThat(kms.calls()).thatFailedWith("AccessDeniedException").isEmpty();
    }

    @Test
    @DisplayName("The role reads nothing, although its own policy allows it: the key policy denies it")
    void readsNothing(FakeKms kms) {
        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));
        FakePrincipal service =
                kms.principal("arn:aws:iam::111122223333:role/OrderService").policy(SERVICE_POLICY);
        SdkBytes order = service.client("us-east-1")
                .encrypt(request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String("42")))
                .ciphertextBlob();

        assertThatKmsCall(() -> role.client("eu-west-1").decrypt(request -> request.ciphertextBlob(order)))
                .failsWith("AccessDeniedException");
        assertThatKmsCall(() -> service.client("eu-west-1").decrypt(request -> request.ciphertextBlob(order)))
                .succeeds();
    }

    @Test
    @DisplayName("The role takes no key to a Region that it is not allowed, and the key stays as it was")
    void takesNoKeyToAnotherRegion(FakeKms kms) {
        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));

        assertThatThrownBy(() -> custodian.apply(Plans.orders("us-east-1", "eu-west-1", "ap-southeast-2")))
                .hasMessageContaining("is not authorized to perform: kms:ReplicateKey");

        assertThat(kms).key("alias/orders").isEnabled().hasExactlyReplicasIn("eu-west-1");
    }
}
