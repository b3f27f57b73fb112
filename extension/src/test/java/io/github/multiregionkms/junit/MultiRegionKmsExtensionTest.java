package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.multiregionkms.fixtures.Authorization;
import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.FakeKmsBuilder;
import io.github.multiregionkms.fixtures.Quotas;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.fixtures.Transitions;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KmsException;
import software.amazon.awssdk.services.kms.model.LimitExceededException;

class MultiRegionKmsExtensionTest {

    private static final Instant NEW_YEAR = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void reportsAMistakeWhereItIsMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultiRegionKmsExtension.builder().accountId("1234"))
                .withMessage("An AWS account id is twelve digits, such as 111122223333; found \"1234\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultiRegionKmsExtension.builder().regions("us-east-1", "us-east-1"))
                .withMessage("The Region us-east-1 is named twice: [us-east-1, us-east-1]. Name each Region once.");
    }

    @Test
    void hasEveryChoiceOfTheFakesBuilderButThePort() {
        assertThat(methodsOf(MultiRegionKmsExtensionBuilder.class)).containsAll(methodsOf(FakeKmsBuilder.class));
    }

    private static Set<String> methodsOf(Class<?> builder) {
        return Stream.of(builder.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == builder)
                .map(Method::getName)
                .filter(name -> !name.equals("port"))
                .collect(Collectors.toSet());
    }

    @Nested
    class AsAStaticField {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = MultiRegionKmsExtension.builder()
                .regions("eu-west-1", "eu-north-1")
                .accountId("444455556666")
                .transitions(Transitions.immediate())
                .initialTime(NEW_YEAR)
                .build();

        private final KmsClient constructed;

        @InRegion("eu-north-1")
        private KmsClient stockholm;

        @MrkFixture(alias = "alias/orders")
        private RelatedKeys orders;

        AsAStaticField(@InRegion KmsClient constructed) {
            this.constructed = constructed;
        }

        @Test
        void injectsWhatWasChosen(FakeKms kms, @InRegion("eu-north-1") KmsClient client) {
            assertThat(kms.regions()).containsExactly("eu-west-1", "eu-north-1");
            assertThat(kms.clock().instant()).isEqualTo(NEW_YEAR);
            assertThat(client).isSameAs(stockholm);
            assertThat(constructed).isSameAs(kms.client("eu-west-1"));

            KeyMetadata replica = constructed
                    .replicateKey(request -> request.keyId(orders.keyId()).replicaRegion("eu-north-1"))
                    .replicaKeyMetadata();

            assertThat(replica.awsAccountId()).isEqualTo("444455556666");
            assertThat(stockholm
                            .describeKey(request -> request.keyId(orders.keyId()))
                            .keyMetadata()
                            .keyState())
                    .isEqualTo(KeyState.ENABLED);
        }

        @Nested
        class AroundANestedClass {

            @Test
            void countsThereToo(FakeKms kms) {
                assertThat(kms.accountId()).isEqualTo("444455556666");
                assertThat(constructed).isSameAs(kms.client("eu-west-1"));
            }
        }
    }

    @Nested
    class AsAnInstanceField {

        @RegisterExtension
        final MultiRegionKmsExtension kms =
                MultiRegionKmsExtension.builder().anyRegion().build();

        @InRegion("sa-east-1")
        private KmsClient brazil;

        @Test
        void injectsFieldsAndParameters(@InRegion("sa-east-1") KmsClient client, FakeKms fake) {
            assertThat(brazil).isSameAs(client).isSameAs(fake.client("sa-east-1"));
            assertThat(fake.defaultRegion()).isEqualTo("us-east-1");
        }
    }

    @Nested
    class WithQuotasSignaturesAndPermissions {

        @RegisterExtension
        final MultiRegionKmsExtension kms = MultiRegionKmsExtension.builder()
                .quotas(Quotas.aws().keysPerRegion(1))
                .verifySignatures()
                .credentials("AKIAIOSFODNN7EXAMPLE", "a secret")
                .authorization(Authorization.ENFORCED)
                .build();

        @Test
        void asksForPermissions(FakeKms fake) {
            KmsClient reader =
                    fake.principal("arn:aws:iam::111122223333:role/Reader").client("us-east-1");

            assertThatExceptionOfType(KmsException.class)
                    .isThrownBy(reader::listKeys)
                    .satisfies(error ->
                            assertThat(error.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException"));
        }

        @Test
        void hasTheQuota(@InRegion KmsClient client) {
            client.createKey();

            assertThatExceptionOfType(LimitExceededException.class).isThrownBy(client::createKey);
        }

        @Test
        void verifiesWhoCalls(FakeKms fake) {
            try (KmsClient known = client(fake, "a secret");
                    KmsClient impostor = client(fake, "another one")) {
                assertThat(known.listKeys().keys()).isEmpty();
                assertThatExceptionOfType(KmsException.class)
                        .isThrownBy(impostor::listKeys)
                        .satisfies(error ->
                                assertThat(error.awsErrorDetails().errorCode()).isEqualTo("InvalidSignatureException"));
            }
        }

        private static KmsClient client(FakeKms fake, String secret) {
            return KmsClient.builder()
                    .endpointOverride(fake.endpoint())
                    .region(Region.US_EAST_1)
                    .credentialsProvider(StaticCredentialsProvider.create(
                            AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", secret)))
                    .build();
        }
    }

    @Nested
    class WithoutChoices {

        @RegisterExtension
        final MultiRegionKmsExtension kms = MultiRegionKmsExtension.builder().build();

        @Test
        void isLikeTheAnnotation(FakeKms fake) {
            assertThat(fake.regions()).containsExactly("us-east-1", "eu-west-1");
            assertThat(fake.accountId()).isEqualTo("111122223333");
        }
    }
}
