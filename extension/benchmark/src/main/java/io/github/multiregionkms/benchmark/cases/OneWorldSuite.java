package io.github.multiregionkms.benchmark.cases;

import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import io.github.multiregionkms.junit.Scope;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;

/** The same with one world for the tests of a class. */
final class OneWorldSuite {

    private OneWorldSuite() {}

    @MultiRegionKms(
            value = {"us-east-1", "eu-west-1", "ap-southeast-2"},
            scope = Scope.CLASS)
    @MrkFixture(
            alias = "alias/orders",
            replicas = {"eu-west-1", "ap-southeast-2"})
    abstract static class Tests {

        @RepeatedTest(10)
        void tenCalls(
                @InRegion("us-east-1") KmsClient virginia,
                @InRegion("eu-west-1") KmsClient ireland,
                @InRegion("ap-southeast-2") KmsClient sydney) {
            for (int i = 0; i < 2; i++) {
                SdkBytes sealed = virginia.encrypt(
                                request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String("42")))
                        .ciphertextBlob();
                ireland.decrypt(request -> request.ciphertextBlob(sealed));
                sydney.decrypt(request -> request.ciphertextBlob(sealed));
                virginia.describeKey(request -> request.keyId("alias/orders"));
                ireland.generateDataKey(request -> request.keyId("alias/orders").numberOfBytes(32));
            }
        }
    }

    static class Class01 extends Tests {}

    static class Class02 extends Tests {}

    static class Class03 extends Tests {}

    static class Class04 extends Tests {}

    static class Class05 extends Tests {}

    static class Class06 extends Tests {}

    static class Class07 extends Tests {}

    static class Class08 extends Tests {}

    static class Class09 extends Tests {}

    static class Class10 extends Tests {}

    static class Class11 extends Tests {}

    static class Class12 extends Tests {}

    static class Class13 extends Tests {}

    static class Class14 extends Tests {}

    static class Class15 extends Tests {}

    static class Class16 extends Tests {}

    static class Class17 extends Tests {}

    static class Class18 extends Tests {}

    static class Class19 extends Tests {}

    static class Class20 extends Tests {}
}
