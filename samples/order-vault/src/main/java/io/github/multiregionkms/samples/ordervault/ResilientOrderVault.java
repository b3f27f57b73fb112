package io.github.multiregionkms.samples.ordervault;

import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.kms.KmsClient;

/** An order vault that goes to the next Region when one cannot be reached. Any related key opens what another sealed. */
public final class ResilientOrderVault {

    private final List<OrderVault> vaults;

    /**
     * Makes a vault over several Regions.
     *
     * @param regions clients of the Regions, in the order in which they are tried
     * @param keyId a key id or an alias that exists in each of them; a key ARN names one Region and is no use here
     */
    public ResilientOrderVault(List<KmsClient> regions, String keyId) {
        this.vaults = regions.stream().map(kms -> new OrderVault(kms, keyId)).toList();
    }

    public byte[] seal(String order) {
        return inFirstReachableRegion(vault -> vault.seal(order));
    }

    public String open(byte[] sealed) {
        return inFirstReachableRegion(vault -> vault.open(sealed));
    }

    /** An answer of KMS, be it an error, is final: only a Region that does not answer sends the call elsewhere. */
    private <T> T inFirstReachableRegion(Function<OrderVault, T> action) {
        SdkClientException unreachable = SdkClientException.create("the vault has no Regions");
        for (OrderVault vault : vaults) {
            try {
                return action.apply(vault);
            } catch (SdkClientException e) {
                unreachable = e;
            }
        }
        throw unreachable;
    }
}
