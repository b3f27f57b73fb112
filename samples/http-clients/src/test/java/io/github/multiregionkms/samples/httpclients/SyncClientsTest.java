package io.github.multiregionkms.samples.httpclients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.multiregionkms.fixtures.FakeKms;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.SdkHttpService;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.NotFoundException;

class SyncClientsTest {

    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "wJalrXUtnFEMI"));

    @AutoClose
    final FakeKms kms = FakeKms.builder()
            .regions("us-east-1", "eu-west-1")
            .verifySignatures()
            .credentials("AKIDEXAMPLE", "wJalrXUtnFEMI")
            .start();

    static Stream<SdkHttpService> httpClients() {
        return ServiceLoader.load(SdkHttpService.class).stream().map(ServiceLoader.Provider::get);
    }

    @Test
    void severalHttpClientsAreTried() {
        assertThat(httpClients())
                .extracting(service -> service.getClass().getSimpleName())
                .contains("ApacheSdkHttpService", "UrlConnectionSdkHttpService");
    }

    @ParameterizedTest
    @MethodSource("httpClients")
    void aMessageOfVirginiaIsReadInIreland(SdkHttpService http) {
        try (KmsClient virginia = client(http, Region.US_EAST_1);
                KmsClient ireland = client(http, Region.EU_WEST_1)) {
            String keyId = virginia.createKey(key -> key.multiRegion(true))
                    .keyMetadata()
                    .keyId();
            virginia.replicateKey(replica -> replica.keyId(keyId).replicaRegion("eu-west-1"));
            assertThat(stateOf(keyId, ireland)).isEqualTo(KeyState.CREATING);
            assertThat(stateOf(keyId, ireland)).isEqualTo(KeyState.ENABLED);

            SdkBytes longest = SdkBytes.fromByteArray(new byte[4096]);
            SdkBytes sealed = virginia.encrypt(message -> message.keyId(keyId).plaintext(longest))
                    .ciphertextBlob();
            SdkBytes opened =
                    ireland.decrypt(message -> message.ciphertextBlob(sealed)).plaintext();

            assertThat(opened).isEqualTo(longest);
        }
    }

    @ParameterizedTest
    @MethodSource("httpClients")
    void anErrorIsTheSdksOwnException(SdkHttpService http) {
        try (KmsClient client = client(http, Region.EU_WEST_1)) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> client.describeKey(key -> key.keyId("alias/nobody")))
                    .satisfies(e -> assertThat(e.awsErrorDetails().errorMessage())
                            .isEqualTo("Alias arn:aws:kms:eu-west-1:111122223333:alias/nobody is not found."));
        }
    }

    @ParameterizedTest
    @MethodSource("httpClients")
    void connectionsAreUsedAgain(SdkHttpService http) {
        try (KmsClient client = client(http, Region.US_EAST_1)) {
            List<Integer> lengths = Stream.generate(() -> client.generateRandom(random -> random.numberOfBytes(1024)))
                    .limit(100)
                    .map(random -> random.plaintext().asByteArray().length)
                    .distinct()
                    .toList();

            assertThat(lengths).containsExactly(1024);
        }
    }

    private static KeyState stateOf(String keyId, KmsClient client) {
        return client.describeKey(key -> key.keyId(keyId)).keyMetadata().keyState();
    }

    private KmsClient client(SdkHttpService http, Region region) {
        return new KmsConnection(kms.endpoint(), CREDENTIALS).client(http.createHttpClientBuilder(), region);
    }
}
