package io.github.multiregionkms.samples.encryptionsdk;

import com.amazonaws.encryptionsdk.AwsCrypto;
import com.amazonaws.encryptionsdk.CryptoMaterialsManager;
import com.amazonaws.encryptionsdk.caching.CachingCryptoMaterialsManager;
import com.amazonaws.encryptionsdk.caching.LocalCryptoMaterialsCache;
import com.amazonaws.encryptionsdk.kmssdkv2.AwsKmsMrkAwareMasterKeyProvider;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * Encrypts the many small files of one device, and asks KMS for a new data key after so many files only. Version 3 of the
 * SDK has such a cache for master key providers, which it deprecates, and not for keyrings; its successor, the hierarchical
 * keyring, keeps its keys in DynamoDB.
 */
public final class CachedPatientFiles {

    private static final int DATA_KEYS = 10;

    private static final int MINUTES = 5;

    private final AwsCrypto crypto = AwsCrypto.standard();

    private final CryptoMaterialsManager materials;

    /**
     * Makes it with an empty cache.
     *
     * @param keyArn a multi-Region key in the Region of the client
     * @param filesForADataKey how many files are encrypted with the same data key
     */
    public CachedPatientFiles(KmsClient kms, String keyArn, long filesForADataKey) {
        this.materials = CachingCryptoMaterialsManager.newBuilder()
                .withMasterKeyProvider(AwsKmsMrkAwareMasterKeyProvider.builder()
                        .customRegionalClientSupplier(region -> kms)
                        .buildStrict(keyArn))
                .withCache(new LocalCryptoMaterialsCache(DATA_KEYS))
                .withMaxAge(MINUTES, TimeUnit.MINUTES)
                .withMessageUseLimit(filesForADataKey)
                .build();
    }

    public byte[] encrypt(byte[] file, String patient) {
        return crypto.encryptData(materials, file, Map.of("patient", patient)).getResult();
    }

    public byte[] decrypt(byte[] encrypted) {
        return crypto.decryptData(materials, encrypted).getResult();
    }
}
