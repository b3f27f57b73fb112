package io.github.multiregionkms.samples.springboot;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import software.amazon.awssdk.regions.Region;

/**
 * How the service reaches AWS KMS.
 *
 * @param home the Region that encrypts
 * @param failover the Region that decrypts when the home Region cannot be reached
 * @param key the multi-Region key by an alias that both Regions have
 * @param endpoint where both Regions are reached; null for their public endpoints
 */
@ConfigurationProperties("kms")
public record KmsProperties(Region home, Region failover, String key, URI endpoint) {}
