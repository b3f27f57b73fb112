package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InjectionCases.ByConstructor;
import io.github.multiregionkms.junit.InjectionCases.ByField;
import io.github.multiregionkms.junit.InjectionCases.ByParameter;
import io.github.multiregionkms.junit.InjectionCases.Orders;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.kms.KmsClient;

/** The extension as a static field and as a field of the instance. */
final class RegisteredCases {

    private RegisteredCases() {}

    private static MultiRegionKmsExtension extension() {
        return MultiRegionKmsExtension.builder()
                .regions("us-east-1", "eu-west-1")
                .build();
    }

    static class StaticFieldByParameterTestCase extends ByParameter {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = extension();
    }

    static class StaticFieldByFieldTestCase extends ByField {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = extension();
    }

    static class StaticFieldByConstructorTestCase extends ByConstructor {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = extension();

        StaticFieldByConstructorTestCase(
                @InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, @Orders RelatedKeys orders) {
            super(virginia, ireland, orders);
        }
    }

    static class InstanceFieldByParameterTestCase extends ByParameter {

        @RegisterExtension
        final MultiRegionKmsExtension kms = extension();
    }

    static class InstanceFieldByFieldTestCase extends ByField {

        @RegisterExtension
        final MultiRegionKmsExtension kms = extension();
    }
}
