package io.github.multiregionkms.benchmark.cases;

import io.github.multiregionkms.benchmark.CannedClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.services.kms.KmsClient;

/** The same calls without any server: what JUnit and the SDK take whoever answers. */
final class SdkAloneSuite {

    private SdkAloneSuite() {}

    abstract static class Tests {

        private KmsClient client;

        @BeforeEach
        void make() {
            client = CannedClients.inMemory();
        }

        @RepeatedTest(10)
        void tenCalls() {
            CannedStubs.fiveCalls(client);
            CannedStubs.fiveCalls(client);
        }

        @AfterEach
        void close() {
            client.close();
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
