package io.github.multiregionkms.samples.springboot;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.KmsClientBuilder;

@Configuration
public class KmsConfiguration {

    @Bean
    AwsCredentialsProvider credentials() {
        return DefaultCredentialsProvider.builder().build();
    }

    @Bean
    KmsClient homeKms(KmsProperties kms, AwsCredentialsProvider credentials) {
        return client(kms, kms.home(), credentials);
    }

    @Bean
    KmsClient failoverKms(KmsProperties kms, AwsCredentialsProvider credentials) {
        return client(kms, kms.failover(), credentials);
    }

    private static KmsClient client(KmsProperties kms, Region region, AwsCredentialsProvider credentials) {
        KmsClientBuilder client = KmsClient.builder().region(region).credentialsProvider(credentials);
        if (kms.endpoint() != null) {
            client.endpointOverride(kms.endpoint());
        }
        return client.build();
    }
}
