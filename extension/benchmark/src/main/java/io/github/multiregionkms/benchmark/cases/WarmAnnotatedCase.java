package io.github.multiregionkms.benchmark.cases;

import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.services.kms.KmsClient;

/** A test that makes no call: what is left is what the annotations cost. */
@MultiRegionKms({"us-east-1", "eu-west-1", "ap-southeast-2"})
class WarmAnnotatedCase {

    @MrkFixture(
            alias = "alias/orders",
            replicas = {"eu-west-1", "ap-southeast-2"})
    RelatedKeys orders;

    @RepeatedTest(20_000)
    void test(
            @InRegion("us-east-1") KmsClient virginia,
            @InRegion("eu-west-1") KmsClient ireland,
            @InRegion("ap-southeast-2") KmsClient sydney) {}
}
