package io.github.multiregionkms.benchmark.cases;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.services.kms.KmsClient;

/** A WireMock server and one client for each test, by hand. */
class WarmHandWrittenCase {

    private WireMockServer server;

    private KmsClient client;

    @BeforeEach
    void start() {
        server = new WireMockServer(options().dynamicPort());
        server.start();
        CannedStubs.all().forEach(server::stubFor);
        client = CannedStubs.client(server.baseUrl());
    }

    @RepeatedTest(2_000)
    void test() {}

    @AfterEach
    void stop() {
        client.close();
        server.stop();
    }
}
