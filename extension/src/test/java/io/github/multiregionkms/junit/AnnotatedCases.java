package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InjectionCases.ByConstructor;
import io.github.multiregionkms.junit.InjectionCases.ByField;
import io.github.multiregionkms.junit.InjectionCases.ByParameter;
import io.github.multiregionkms.junit.InjectionCases.Orders;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import software.amazon.awssdk.services.kms.KmsClient;

/** The annotation on a class, on its superclass, and as a meta-annotation. */
final class AnnotatedCases {

    private AnnotatedCases() {}

    @Retention(RetentionPolicy.RUNTIME)
    @MultiRegionKms({"us-east-1", "eu-west-1"})
    @interface TwoRegions {}

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    static class AnnotatedByParameterTestCase extends ByParameter {}

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    static class AnnotatedByFieldTestCase extends ByField {}

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    static class AnnotatedByConstructorTestCase extends ByConstructor {
        AnnotatedByConstructorTestCase(
                @InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, @Orders RelatedKeys orders) {
            super(virginia, ireland, orders);
        }
    }

    static class InheritedByParameterTestCase extends AnnotatedByParameterTestCase {}

    static class InheritedByFieldTestCase extends AnnotatedByFieldTestCase {}

    static class InheritedByConstructorTestCase extends AnnotatedByConstructorTestCase {
        InheritedByConstructorTestCase(
                @InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, @Orders RelatedKeys orders) {
            super(virginia, ireland, orders);
        }
    }

    @TwoRegions
    static class MetaAnnotatedByParameterTestCase extends ByParameter {}

    @TwoRegions
    static class MetaAnnotatedByFieldTestCase extends ByField {}

    @TwoRegions
    static class MetaAnnotatedByConstructorTestCase extends ByConstructor {
        MetaAnnotatedByConstructorTestCase(
                @InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, @Orders RelatedKeys orders) {
            super(virginia, ireland, orders);
        }
    }
}
