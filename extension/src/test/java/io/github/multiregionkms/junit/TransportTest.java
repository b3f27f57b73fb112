package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.Transport;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.kms.KmsClient;

@DisplayName("the calls of injected clients go")
class TransportTest {

    private static final String PARAMETER = "io.github.multiregionkms.transport";

    @Test
    @DisplayName("in this process, where a configuration parameter says so")
    void inProcess() {
        TestRun.of(InProcessTestCase.class, Map.of(PARAMETER, "in_process")).hasSucceeded(1);
    }

    @Test
    @DisplayName("over HTTP, where it says that")
    void overHttp() {
        TestRun.of(HttpTestCase.class, Map.of(PARAMETER, "http")).hasSucceeded(1);
    }

    @Test
    @DisplayName("as a registered extension says, whatever the parameter does")
    void chosen() {
        TestRun.of(RegisteredTestCase.class, Map.of(PARAMETER, "in_process")).hasSucceeded(1);
    }

    @MultiRegionKms("us-east-1")
    static class InProcessTestCase {

        @Test
        void test(@InRegion KmsClient client, FakeKms kms) {
            client.listKeys();

            assertThat(kms).hasToString("FakeKms for [us-east-1]");
        }
    }

    @MultiRegionKms("us-east-1")
    static class HttpTestCase {

        @Test
        void test(@InRegion KmsClient client, FakeKms kms) {
            client.listKeys();

            assertThat(kms.toString()).startsWith("FakeKms at http://127.0.0.1:");
        }
    }

    static class RegisteredTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = MultiRegionKmsExtension.builder()
                .regions("us-east-1")
                .transport(Transport.HTTP)
                .build();

        @Test
        void test(@InRegion KmsClient client, FakeKms kms) {
            client.listKeys();

            assertThat(kms.toString()).startsWith("FakeKms at http://127.0.0.1:");
        }
    }
}
