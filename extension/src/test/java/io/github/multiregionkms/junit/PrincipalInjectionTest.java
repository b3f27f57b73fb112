package io.github.multiregionkms.junit;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatKmsCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.Authorization;
import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RecordedCall;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsAsyncClient;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms(
        value = {"us-east-1", "eu-west-1"},
        authorization = Authorization.ENFORCED)
class PrincipalInjectionTest {

    private static final String READER = "arn:aws:iam::111122223333:role/Reader";

    private final KmsClient constructed;

    @MrkFixture(replicas = "eu-west-1")
    private RelatedKeys keys;

    @InRegion(value = "us-east-1", as = READER)
    private KmsClient reader;

    PrincipalInjectionTest(@InRegion(value = "us-east-1", as = READER) KmsClient constructed) {
        this.constructed = constructed;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @InRegion(as = READER)
    @interface AsReader {}

    @BeforeEach
    void letReadersRead(FakeKms kms) {
        kms.principal(READER).policy("""
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "kms:DescribeKey", "Resource": "*"}}""");
    }

    @Test
    void aPrincipalMayDoWhatItsPolicyAllowsAndNothingElse() {
        assertThat(reader).key(keys.keyId()).isEnabled();
        assertThatKmsCall(() -> reader.updatePrimaryRegion(
                        request -> request.keyId(keys.keyId()).primaryRegion("eu-west-1")))
                .failsWith("AccessDeniedException");
    }

    @Test
    void theSameCallerHasTheSameClientEverywhere(@AsReader KmsClient parameter, FakeKms kms) {
        assertThat(parameter)
                .isSameAs(reader)
                .isSameAs(constructed)
                .isSameAs(kms.principal(READER).client("us-east-1"));
    }

    @Test
    void anAsynchronousClientCallsAsThePrincipalToo(@InRegion(value = "eu-west-1", as = READER) KmsAsyncClient client) {
        assertThat(client.describeKey(request -> request.keyId(keys.keyId()))
                        .join()
                        .keyMetadata()
                        .arn())
                .isEqualTo(keys.arn("eu-west-1"));
    }

    @Test
    void whoeverCanCallCanBeNamed(
            @InRegion(as = "arn:aws:iam::111122223333:user/ops/Alice") KmsClient user,
            @InRegion(as = "arn:aws:sts::111122223333:assumed-role/Reader/shift-1") KmsClient session,
            @InRegion(as = "arn:aws:iam::444455556666:root") KmsClient otherAccount,
            @InRegion(as = "s3.amazonaws.com") KmsClient service,
            @InRegion KmsClient nobody,
            FakeKms kms) {
        for (KmsClient client : new KmsClient[] {user, session, otherAccount, service, nobody}) {
            assertThatKmsCall(() -> client.getKeyPolicy(request -> request.keyId("no such key")))
                    .isNotNull();
        }

        assertThat(kms.calls().stream().toList())
                .extracting(RecordedCall::principal)
                .containsExactly(
                        "arn:aws:iam::111122223333:user/ops/Alice",
                        "arn:aws:sts::111122223333:assumed-role/Reader/shift-1",
                        "arn:aws:iam::444455556666:root",
                        "s3.amazonaws.com",
                        "arn:aws:iam::111122223333:root");
    }

    @Nested
    class InNestedClasses {

        @Test
        void permissionsAreNeededToo(@AsReader KmsClient client) {
            assertThatKmsCall(() -> client.disableKey(request -> request.keyId(keys.keyId())))
                    .failsWith("AccessDeniedException");
        }
    }

    @Nested
    @MultiRegionKms
    class WhereNobodyAsksForThem {

        @Test
        void permissionsDoNotMatter(@AsReader KmsClient client) {
            client.disableKey(request -> request.keyId(keys.keyId()));

            assertThat(client).key(keys.keyId()).isDisabled();
        }
    }
}
