package io.github.multiregionkms.samples.encryptionsdk;

import java.util.List;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.cryptography.materialproviders.IClientSupplier;
import software.amazon.cryptography.materialproviders.IKeyring;
import software.amazon.cryptography.materialproviders.MaterialProviders;
import software.amazon.cryptography.materialproviders.model.CreateAwsKmsMrkDiscoveryKeyringInput;
import software.amazon.cryptography.materialproviders.model.CreateAwsKmsMrkKeyringInput;
import software.amazon.cryptography.materialproviders.model.CreateAwsKmsMrkMultiKeyringInput;
import software.amazon.cryptography.materialproviders.model.DiscoveryFilter;
import software.amazon.cryptography.materialproviders.model.MaterialProvidersConfig;

/** The keyrings of the hospital. All of them take a related key of their own Region for one that was used elsewhere. */
public final class Keyrings {

    private static final MaterialProviders PROVIDERS = MaterialProviders.builder()
            .MaterialProvidersConfig(MaterialProvidersConfig.builder().build())
            .build();

    private Keyrings() {}

    /** Encrypts and decrypts with one key. */
    public static IKeyring ofKey(KmsClient kms, String keyArn) {
        return PROVIDERS.CreateAwsKmsMrkKeyring(CreateAwsKmsMrkKeyringInput.builder()
                .kmsClient(kms)
                .kmsKeyId(keyArn)
                .build());
    }

    /**
     * Encrypts under several keys, each of which decrypts alone.
     *
     * @param keyArn the key that makes the data keys
     * @param otherKeyArns keys that encrypt them as well; none may be related to the first or to another one
     */
    public static IKeyring ofKeys(IClientSupplier clients, String keyArn, String... otherKeyArns) {
        return PROVIDERS.CreateAwsKmsMrkMultiKeyring(CreateAwsKmsMrkMultiKeyringInput.builder()
                .clientSupplier(clients)
                .generator(keyArn)
                .kmsKeyIds(List.of(otherKeyArns))
                .build());
    }

    /** Decrypts with whatever key of an account was used, in the Region of the client. */
    public static IKeyring ofAccount(KmsClient kms, String account) {
        return PROVIDERS.CreateAwsKmsMrkDiscoveryKeyring(CreateAwsKmsMrkDiscoveryKeyringInput.builder()
                .kmsClient(kms)
                .region(kms.serviceClientConfiguration().region().id())
                .discoveryFilter(DiscoveryFilter.builder()
                        .partition("aws")
                        .accountIds(List.of(account))
                        .build())
                .build());
    }
}
