package io.github.multiregionkms.benchmark;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.KmsClientBuilder;

/** Clients with the SDK's defaults, which are answered without a fake. */
public final class CannedClients {

    static final byte[] ANSWER =
            ("{\"KeyId\":\"arn:aws:kms:us-east-1:111122223333:key/mrk-00000000000000000000000000000001\","
                            + "\"Plaintext\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\","
                            + "\"CiphertextBlob\":\"AQICAHg=\",\"EncryptionAlgorithm\":\"SYMMETRIC_DEFAULT\"}")
                    .getBytes(StandardCharsets.UTF_8);

    private CannedClients() {}

    static KmsClient overHttp(URI endpoint) {
        return builder(endpoint).build();
    }

    /** One that has the answer itself: the plaintext of a Decrypt, and a ciphertext that is none. */
    public static KmsClient inMemory() {
        return builder(URI.create("http://in-memory.invalid"))
                .httpClient(new InMemory())
                .build();
    }

    private static KmsClientBuilder builder(URI endpoint) {
        return KmsClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")));
    }

    /** Has the answer. */
    private static final class InMemory implements SdkHttpClient {

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder()
                                    .statusCode(200)
                                    .putHeader("Content-Type", "application/x-amz-json-1.1")
                                    .build())
                            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(ANSWER)))
                            .build();
                }

                @Override
                public void abort() {
                    // Nothing takes any time
                }
            };
        }

        @Override
        public void close() {
            // Nothing is open
        }
    }
}
