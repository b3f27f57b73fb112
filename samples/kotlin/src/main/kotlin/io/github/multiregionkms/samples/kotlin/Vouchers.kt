package io.github.multiregionkms.samples.kotlin

import software.amazon.awssdk.core.SdkBytes
import software.amazon.awssdk.services.kms.KmsClient
import software.amazon.awssdk.services.kms.model.KmsInvalidMacException
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec

/** A voucher that shops of all Regions can check. */
class Voucher(val code: String, val mac: ByteArray)

/** Issues and checks vouchers with the HMAC key of one Region. */
class Vouchers(private val kms: KmsClient, private val keyId: String) {

    fun issue(code: String): Voucher {
        val answer = kms.generateMac {
            it.keyId(keyId).message(SdkBytes.fromUtf8String(code)).macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
        }
        return Voucher(code, answer.mac().asByteArray())
    }

    fun isGenuine(voucher: Voucher): Boolean =
        try {
            kms.verifyMac {
                it.keyId(keyId)
                    .message(SdkBytes.fromUtf8String(voucher.code))
                    .mac(SdkBytes.fromByteArray(voucher.mac))
                    .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
            }.macValid()
        } catch (_: KmsInvalidMacException) {
            false
        }
}
