package io.github.multiregionkms.benchmark.cases;

import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;

/** The first test of a JVM: three Regions and five calls. */
@MultiRegionKms({"us-east-1", "eu-west-1", "ap-southeast-2"})
class ColdAnnotatedCase {

    @MrkFixture(
            alias = "alias/orders",
            replicas = {"eu-west-1", "ap-southeast-2"})
    RelatedKeys orders;

    @Test
    void fiveCalls(
            @InRegion("us-east-1") KmsClient virginia,
            @InRegion("eu-west-1") KmsClient ireland,
            @InRegion("ap-southeast-2") KmsClient sydney) {
        SdkBytes sealed = virginia.encrypt(
                        request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String("42")))
                .ciphertextBlob();
        ireland.decrypt(request -> request.ciphertextBlob(sealed));
        sydney.decrypt(request -> request.ciphertextBlob(sealed));
        virginia.describeKey(request -> request.keyId(orders.keyId()));
        ireland.generateDataKey(request -> request.keyId("alias/orders").numberOfBytes(32));
    }
}
