package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class OtherResolversTest {

    private static final KmsClient THEIRS = new KmsClient() {

        @Override
        public String serviceName() {
            return "theirs";
        }

        @Override
        public void close() {
            // Nothing is open
        }
    };

    @Test
    @ExtendWith(ClientsOfAnother.class)
    void giveClientsThatHaveNoAnnotationOfOurs(KmsClient theirs, @InRegion KmsClient ours, FakeKms kms) {
        assertThat(theirs).isSameAs(THEIRS);
        assertThat(ours).isSameAs(kms.client("us-east-1"));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void giveClientsAsArguments(SdkClient theirs, @InRegion KmsClient ours) {
        assertThat(theirs).isSameAs(THEIRS).isNotSameAs(ours);
    }

    static Stream<SdkClient> clients() {
        return Stream.of(THEIRS);
    }

    static class ClientsOfAnother implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == KmsClient.class && !parameter.isAnnotated(InRegion.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return THEIRS;
        }
    }
}
