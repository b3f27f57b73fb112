package io.github.multiregionkms.junit;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
@MrkFixture(alias = "alias/orders", replicas = "eu-west-1") // made anew before each test
class OneEndpointExampleTest {

    static Application application;

    @BeforeAll
    static void start(FakeKms kms) {
        application = new Application(kms.endpoint()); // once for all tests
    }

    @RepeatedTest(2)
    void encrypts(FakeKms kms) {
        application.encrypt("42");

        assertThat(kms.calls()).operation("Encrypt").hasSize(1);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    static final class Application {

        private final KmsClient client;

        Application(URI endpoint) {
            client = KmsClient.builder()
                    .endpointOverride(endpoint)
                    .region(Region.US_EAST_1)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                    .build();
        }

        void encrypt(String order) {
            client.encrypt(request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String(order)));
        }

        void close() {
            client.close();
        }
    }
}
