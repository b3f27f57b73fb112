package io.github.multiregionkms.samples.encryptionsdk;

import com.amazonaws.encryptionsdk.AwsCrypto;
import java.util.Map;
import software.amazon.cryptography.materialproviders.IKeyring;

/** Encrypts files, each bound to its patient. */
public final class PatientFiles {

    private final AwsCrypto crypto = AwsCrypto.standard();

    private final IKeyring keyring;

    public PatientFiles(IKeyring keyring) {
        this.keyring = keyring;
    }

    public byte[] encrypt(byte[] file, String patient) {
        return crypto.encryptData(keyring, file, Map.of("patient", patient)).getResult();
    }

    public byte[] decrypt(byte[] encrypted, String patient) {
        return crypto.decryptData(keyring, encrypted, Map.of("patient", patient))
                .getResult();
    }
}
