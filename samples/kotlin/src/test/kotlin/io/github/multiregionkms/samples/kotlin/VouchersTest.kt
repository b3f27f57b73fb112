package io.github.multiregionkms.samples.kotlin

import io.github.multiregionkms.assertions.KmsAssertions.assertThat
import io.github.multiregionkms.assertions.KmsAssertions.assertThatKmsCall
import io.github.multiregionkms.fixtures.FakeKms
import io.github.multiregionkms.fixtures.RelatedKeys
import io.github.multiregionkms.junit.InRegion
import io.github.multiregionkms.junit.MrkFixture
import io.github.multiregionkms.junit.MultiRegionKms
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import software.amazon.awssdk.services.kms.KmsClient
import software.amazon.awssdk.services.kms.model.KeySpec
import software.amazon.awssdk.services.kms.model.KeyState

@MultiRegionKms("us-east-1", "eu-west-1")
class VouchersTest {

    @MrkFixture(alias = ["alias/vouchers"], keySpec = KeySpec.HMAC_256, replicas = ["eu-west-1"])
    lateinit var keys: RelatedKeys

    @InRegion("us-east-1")
    lateinit var virginia: KmsClient

    @InRegion("eu-west-1")
    lateinit var ireland: KmsClient

    @Test
    fun `a voucher of Virginia is genuine in Ireland, also while Virginia is gone`(kms: FakeKms) {
        val voucher = Vouchers(virginia, "alias/vouchers").issue("SUMMER-26")

        kms.region("us-east-1").outage()

        assertThat(Vouchers(ireland, "alias/vouchers").isGenuine(voucher)).isTrue()
        assertThat(kms.calls()).operation("VerifyMac").onKey(keys.arn("eu-west-1")).hasSize(1)
    }

    @Test
    fun `a voucher with another code is a forgery`() {
        val voucher = Vouchers(virginia, "alias/vouchers").issue("SUMMER-26")

        val forgery = Voucher("SUMMER-99", voucher.mac)

        assertThat(Vouchers(ireland, "alias/vouchers").isGenuine(forgery)).isFalse()
    }

    @Test
    fun `no voucher is issued with a disabled key`() {
        virginia.disableKey { it.keyId(keys.keyId()) }

        assertThatKmsCall { Vouchers(virginia, "alias/vouchers").issue("SUMMER-26") }
            .isRefusedForState(KeyState.DISABLED)
        assertThat(keys).isUsableIn("eu-west-1")
    }
}
