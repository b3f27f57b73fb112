package io.github.multiregionkms.samples.keycustodian;

import java.util.List;

/** The plans that the tests go by. */
final class Plans {

    /** Leaves permissions to the account, but lets no custodian read what the keys protect. */
    static final String POLICY = """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "Account",
                  "Effect": "Allow",
                  "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                  "Action": "kms:*",
                  "Resource": "*"
                },
                {
                  "Sid": "CustodiansReadNothing",
                  "Effect": "Deny",
                  "Principal": {"AWS": "*"},
                  "Action": ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
                  "Resource": "*",
                  "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/KeyCustodian"}}
                }
              ]
            }""";

    private Plans() {}

    static KeyPlan orders(String primary, String... replicas) {
        return new KeyPlan("alias/orders", primary, List.of(replicas), POLICY, 365, 30);
    }
}
