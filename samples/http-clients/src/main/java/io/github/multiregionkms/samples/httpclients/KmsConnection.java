package io.github.multiregionkms.samples.httpclients;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsAsyncClient;
import software.amazon.awssdk.services.kms.KmsClient;

/** Makes the clients of a service from its configuration: where AWS KMS is, and who calls. */
public record KmsConnection(URI endpoint, AwsCredentialsProvider credentials) {

    public KmsClient client(SdkHttpClient.Builder<?> http, Region region) {
        return KmsClient.builder()
                .endpointOverride(endpoint)
                .region(region)
                .credentialsProvider(credentials)
                .httpClientBuilder(http)
                .build();
    }

    public KmsAsyncClient asyncClient(SdkAsyncHttpClient.Builder<?> http, Region region) {
        return KmsAsyncClient.builder()
                .endpointOverride(endpoint)
                .region(region)
                .credentialsProvider(credentials)
                .httpClientBuilder(http)
                .build();
    }
}
