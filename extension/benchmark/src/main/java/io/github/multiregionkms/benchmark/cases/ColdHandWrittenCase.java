package io.github.multiregionkms.benchmark.cases;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;

/** The same five calls, canned: a WireMock server with its defaults and one client with the SDK's. */
class ColdHandWrittenCase {

    @Test
    void fiveCalls() {
        WireMockServer server = new WireMockServer(options().dynamicPort());
        server.start();
        CannedStubs.all().forEach(server::stubFor);
        try (KmsClient client = CannedStubs.client(server.baseUrl())) {
            CannedStubs.fiveCalls(client);
        } finally {
            server.stop();
        }
    }
}
