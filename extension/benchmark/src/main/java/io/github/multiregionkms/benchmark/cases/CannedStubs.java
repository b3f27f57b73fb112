package io.github.multiregionkms.benchmark.cases;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.net.URI;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

/** What a team writes by hand that has no fake KMS: canned answers of WireMock, and a client with the SDK's defaults. */
final class CannedStubs {

    private static final String KEY =
            "\"KeyId\":\"arn:aws:kms:us-east-1:111122223333:key/mrk-00000000000000000000000000000001\"";

    private CannedStubs() {}

    static List<MappingBuilder> all() {
        return List.of(
                stub("Encrypt", "{" + KEY + ",\"CiphertextBlob\":\"AQICAHg=\"}"),
                stub("Decrypt", "{" + KEY + ",\"Plaintext\":\"NDI=\"}"),
                stub("DescribeKey", "{\"KeyMetadata\":{" + KEY + ",\"KeyState\":\"Enabled\"}}"),
                stub("GenerateDataKey", "{" + KEY + ",\"Plaintext\":\"NDI=\",\"CiphertextBlob\":\"AQICAHg=\"}"));
    }

    static KmsClient client(String endpoint) {
        return client(endpoint, Region.US_EAST_1);
    }

    static KmsClient client(String endpoint, Region region) {
        return KmsClient.builder()
                .endpointOverride(URI.create(endpoint))
                .region(region)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build();
    }

    static void fiveCalls(KmsClient client) {
        fiveCalls(client, client, client);
    }

    static void fiveCalls(KmsClient virginia, KmsClient ireland, KmsClient sydney) {
        SdkBytes sealed = virginia.encrypt(
                        request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String("42")))
                .ciphertextBlob();
        ireland.decrypt(request -> request.ciphertextBlob(sealed));
        sydney.decrypt(request -> request.ciphertextBlob(sealed));
        virginia.describeKey(request -> request.keyId("alias/orders"));
        ireland.generateDataKey(request -> request.keyId("alias/orders").numberOfBytes(32));
    }

    private static MappingBuilder stub(String operation, String body) {
        return post("/")
                .withHeader("X-Amz-Target", equalTo("TrentService." + operation))
                .willReturn(okForContentType("application/x-amz-json-1.1", body));
    }
}
