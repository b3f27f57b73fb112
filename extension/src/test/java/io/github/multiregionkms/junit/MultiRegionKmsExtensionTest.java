package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.fixtures.Transitions;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KeyState;

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
