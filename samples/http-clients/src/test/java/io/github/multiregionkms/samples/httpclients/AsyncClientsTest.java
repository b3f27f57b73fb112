package io.github.multiregionkms.samples.httpclients;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.async.SdkAsyncHttpService;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsAsyncClient;
import software.amazon.awssdk.services.kms.model.GenerateRandomResponse;
import software.amazon.awssdk.services.kms.model.NotFoundException;

class AsyncClientsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "wJalrXUtnFEMI"));

    @AutoClose
    final FakeKms kms = FakeKms.builder()
            .regions("us-east-1", "eu-west-1")
            .verifySignatures()
            .credentials("AKIDEXAMPLE", "wJalrXUtnFEMI")
            .start();

    static Stream<SdkAsyncHttpService> httpClients() {
        return ServiceLoader.load(SdkAsyncHttpService.class).stream().map(ServiceLoader.Provider::get);
    }

    @Test
    void severalHttpClientsAreTried() {
        assertThat(httpClients())
                .extracting(service -> service.getClass().getSimpleName())
                .contains("NettySdkAsyncHttpService", "AwsCrtSdkHttpService");
    }

    @ParameterizedTest
    @MethodSource("httpClients")
    void aMessageOfVirginiaIsReadInIreland(SdkAsyncHttpService http) {
        String keyId = kms.relatedKeys().replicas("eu-west-1").create().keyId();
        SdkBytes longest = SdkBytes.fromByteArray(new byte[4096]);
        try (KmsAsyncClient virginia = client(http, Region.US_EAST_1);
                KmsAsyncClient ireland = client(http, Region.EU_WEST_1)) {
            CompletableFuture<SdkBytes> opened = virginia.encrypt(
                            message -> message.keyId(keyId).plaintext(longest))
                    .thenCompose(
                            encrypted -> ireland.decrypt(message -> message.ciphertextBlob(encrypted.ciphertextBlob())))
                    .thenApply(answer -> answer.plaintext());

            assertThat(opened).succeedsWithin(SOON).isEqualTo(longest);
        }
    }

    @ParameterizedTest
    @MethodSource("httpClients")
    void anErrorIsTheSdksOwnException(SdkAsyncHttpService http) {
        try (KmsAsyncClient client = client(http, Region.EU_WEST_1)) {
            assertThat(client.describeKey(key -> key.keyId("alias/nobody")))
                    .failsWithin(SOON)
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(NotFoundException.class)
                    .withMessageContaining("Alias arn:aws:kms:eu-west-1:111122223333:alias/nobody is not found.");
        }
    }

    @ParameterizedTest
    @MethodSource("httpClients")
    void manyCallsAreUnderWayAtOnce(SdkAsyncHttpService http) {
        try (KmsAsyncClient client = client(http, Region.US_EAST_1)) {
            List<CompletableFuture<GenerateRandomResponse>> calls = Stream.generate(
                            () -> client.generateRandom(random -> random.numberOfBytes(1024)))
                    .limit(40)
                    .toList();

            assertThat(calls)
                    .allSatisfy(call -> assertThat(call)
                            .succeedsWithin(SOON)
                            .extracting(random -> random.plaintext().asByteArray().length)
                            .isEqualTo(1024));
        }
    }

    private KmsAsyncClient client(SdkAsyncHttpService http, Region region) {
        return new KmsConnection(kms.endpoint(), CREDENTIALS).asyncClient(http.createAsyncHttpClientFactory(), region);
    }
}
