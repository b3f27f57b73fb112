package io.github.multiregionkms.benchmark.cases;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

/** The same by hand: a WireMock server for each class, with canned stubs, and a client for each Region and test. */
final class HandWrittenSuite {

    private HandWrittenSuite() {}

    abstract static class Tests {

        private KmsClient virginia;

        private KmsClient ireland;

        private KmsClient sydney;

        abstract WireMockExtension server();

        @BeforeEach
        void prepare() {
            CannedStubs.all().forEach(server()::stubFor);
            virginia = CannedStubs.client(server().baseUrl(), Region.US_EAST_1);
            ireland = CannedStubs.client(server().baseUrl(), Region.EU_WEST_1);
            sydney = CannedStubs.client(server().baseUrl(), Region.AP_SOUTHEAST_2);
        }

        @RepeatedTest(10)
        void tenCalls() {
            CannedStubs.fiveCalls(virginia, ireland, sydney);
            CannedStubs.fiveCalls(virginia, ireland, sydney);
        }

        @AfterEach
        void close() {
            virginia.close();
            ireland.close();
            sydney.close();
        }
    }

    /** The server of one class, which a static field of it has to hold. */
    private static WireMockExtension newServer() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort())
                .build();
    }

    static class Class01 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class02 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class03 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class04 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class05 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class06 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class07 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class08 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class09 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class10 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class11 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class12 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class13 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class14 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class15 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class16 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class17 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class18 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class19 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }

    static class Class20 extends Tests {

        @RegisterExtension
        static final WireMockExtension SERVER = newServer();

        @Override
        WireMockExtension server() {
            return SERVER;
        }
    }
}
