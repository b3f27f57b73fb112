package io.github.multiregionkms.samples.springboot;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import io.github.multiregionkms.junit.Scope;
import jakarta.servlet.ServletContext;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;

/** One application for all tests, as Spring keeps it, and one endpoint; behind it each test has a KMS of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@MultiRegionKms(
        value = {"us-east-1", "eu-west-1"},
        scope = Scope.CLASS_ENDPOINT)
class BankDetailsTest {

    private static final String IBAN = "DE89370400440532013000";

    private static FakeKms fake;

    @TestBean
    AwsCredentialsProvider credentials;

    @MrkFixture(alias = "alias/bank-details", replicas = "eu-west-1")
    RelatedKeys bankDetails;

    RestClient shop;

    @BeforeAll
    static void keep(FakeKms kms) {
        fake = kms;
    }

    @DynamicPropertySource
    static void endpoint(DynamicPropertyRegistry properties) {
        properties.add("kms.endpoint", () -> fake.endpoint());
    }

    static AwsCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any"));
    }

    @BeforeEach
    void connect(@LocalServerPort int port) {
        shop = RestClient.builder()
                .baseUrl("http://localhost:" + port + "/bank-details")
                // Apache's, which Spring finds on the class path of the AWS SDK, repeats what was answered with 503
                .requestFactory(new JdkClientHttpRequestFactory())
                .build();
    }

    @Test
    @DisplayName("A stored IBAN is read again, and both calls go to the home Region")
    void readsWhatWasStored(FakeKms kms) {
        assertThat(read(store(IBAN))).isEqualTo(IBAN);

        assertThat(kms.calls()).hasExactlyOperations("Encrypt", "Decrypt").isOnlyIn("us-east-1");
        assertThat(kms.calls())
                .onKey(bankDetails.keyId())
                .withEncryptionContext(Map.of("purpose", "bank-details"))
                .hasSize(2);
    }

    @Test
    @DisplayName("While the home Region is gone, IBANs are read in the other one")
    void readsInTheOtherRegion(FakeKms kms) {
        String token = store(IBAN);

        kms.region("us-east-1").outage();

        assertThat(read(token)).isEqualTo(IBAN);
        assertThat(kms.calls())
                .operation("Decrypt")
                .thatSucceeded()
                .isOnlyIn("eu-west-1")
                .hasSize(1);
    }

    @Test
    @DisplayName("What another key has encrypted is no token")
    void refusesWhatAnotherKeyHasEncrypted(
            @InRegion KmsClient virginia, @MrkFixture(alias = "alias/invoices") RelatedKeys invoices) {
        SdkBytes invoice = virginia.encrypt(request -> request.keyId(invoices.keyId())
                        .plaintext(SdkBytes.fromUtf8String("4711"))
                        .encryptionContext(Map.of("purpose", "bank-details")))
                .ciphertextBlob();

        assertThatExceptionOfType(HttpClientErrorException.NotFound.class)
                .isThrownBy(() -> read(Base64.getUrlEncoder().encodeToString(invoice.asByteArray())));
    }

    @Test
    @DisplayName("A disabled key makes the service unavailable, and the answer says why")
    void saysThatTheKeyIsDisabled(@InRegion KmsClient administrator) {
        administrator.disableKey(request -> request.keyId(bankDetails.keyId()));

        assertThatExceptionOfType(HttpServerErrorException.class)
                .isThrownBy(() -> store(IBAN))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE))
                .withMessageContaining("The key cannot be used: DisabledException");
    }

    @RepeatedTest(2)
    @DisplayName("A disabled key and the calls of one test are not there in the next one")
    void beginsWithAFreshWorld(@InRegion KmsClient administrator, FakeKms kms) {
        assertThat(bankDetails).isEnabled();
        assertThat(kms.calls()).isEmpty();

        administrator.disableKey(request -> request.keyId(bankDetails.keyId()));
    }

    @Test
    @DisplayName("The service runs on Spring's own Jetty, beside the one of the fake")
    void runsOnSpringsJetty(@Autowired ServletContext servlets) {
        assertThat(servlets.getServerInfo()).startsWith("jetty/12");
    }

    private String store(String iban) {
        return shop.post()
                .body(new BankDetailsController.Account(iban))
                .retrieve()
                .body(BankDetailsController.Token.class)
                .token();
    }

    private String read(String token) {
        return shop.get()
                .uri("/{token}", token)
                .retrieve()
                .body(BankDetailsController.Account.class)
                .iban();
    }
}
