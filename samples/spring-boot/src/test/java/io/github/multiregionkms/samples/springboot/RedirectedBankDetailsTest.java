package io.github.multiregionkms.samples.springboot;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import io.github.multiregionkms.junit.RedirectsSdk;
import io.github.multiregionkms.junit.Scope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** The same service where nothing is configured for the test: the SDK itself leads its clients to the fake. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DirtiesContext // its clients lead to the fake of this class, so no other class may find it in Spring's cache
@MultiRegionKms(
        value = {"us-east-1", "eu-west-1"},
        scope = Scope.CLASS_ENDPOINT)
@RedirectsSdk
@MrkFixture(alias = "alias/bank-details", replicas = "eu-west-1")
class RedirectedBankDetailsTest {

    @Test
    @DisplayName("Clients that the application makes without an endpoint reach the fake")
    void needsNoConfiguration(@Autowired BankDetails bankDetails, FakeKms kms) {
        String token = bankDetails.tokenFor("DE89370400440532013000");

        assertThat(bankDetails.ibanOf(token)).isEqualTo("DE89370400440532013000");
        assertThat(kms.calls()).hasExactlyOperations("Encrypt", "Decrypt");
    }
}
