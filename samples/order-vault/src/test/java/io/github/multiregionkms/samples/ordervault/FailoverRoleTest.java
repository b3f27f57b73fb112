package io.github.multiregionkms.samples.ordervault;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.multiregionkms.fixtures.Authorization;
import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.FakePrincipal;
import io.github.multiregionkms.fixtures.RelatedKeys;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The role that is to promote the key in Ireland when Virginia is lost: it can do that, and nothing else. */
class FailoverRoleTest {

    private static final String POLICY = """
            {
              "Version": "2012-10-17",
              "Statement": {
                "Sid": "Promote",
                "Effect": "Allow",
                "Action": ["kms:UpdatePrimaryRegion", "kms:DescribeKey"],
                "Resource": "arn:aws:kms:*:111122223333:key/mrk-*",
                "Condition": {"StringEqualsIfExists": {"kms:PrimaryRegion": "eu-west-1"}}
              }
            }""";

    @AutoClose
    FakeKms kms = FakeKms.builder()
            .regions("us-east-1", "eu-west-1", "ap-southeast-2")
            .authorization(Authorization.ENFORCED)
            .start();

    RelatedKeys orders;

    FakePrincipal failover;

    @BeforeEach
    void prepare() {
        orders = kms.relatedKeys().alias("alias/orders").replicas("eu-west-1").create();
        failover = kms.principal("arn:aws:iam::111122223333:role/Failover").policy(POLICY);
    }

    @Test
    void promotesIreland() {
        failover.client("us-east-1")
                .updatePrimaryRegion(request -> request.keyId(orders.keyId()).primaryRegion("eu-west-1"));

        assertThat(orders).isPrimaryIn("eu-west-1");
    }

    @Test
    void readsNoOrder() {
        OrderVault vault = new OrderVault(failover.client("eu-west-1"), "alias/orders");

        assertThatThrownBy(() -> vault.seal("42"))
                .hasMessageContaining("is not authorized to perform: kms:GenerateDataKey on resource: "
                        + orders.arn("eu-west-1")
                        + " because no identity-based policy allows the kms:GenerateDataKey action");
    }

    @Test
    void takesTheKeyNowhereElse() {
        assertThatThrownBy(() -> failover.client("us-east-1")
                        .replicateKey(request -> request.keyId(orders.keyId()).replicaRegion("ap-southeast-2")))
                .hasMessageContaining("is not authorized to perform: kms:ReplicateKey");
    }
}
