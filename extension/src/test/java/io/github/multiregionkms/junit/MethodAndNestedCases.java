package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InjectionCases.ByConstructor;
import io.github.multiregionkms.junit.InjectionCases.ByField;
import io.github.multiregionkms.junit.InjectionCases.ByParameter;
import io.github.multiregionkms.junit.InjectionCases.Orders;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;

/** The annotation on each method, and on the class that encloses two test classes. */
final class MethodAndNestedCases {

    private MethodAndNestedCases() {}

    static class MethodByParameterTestCase extends ByParameter {
        @Override
        @Test
        @MultiRegionKms
        void first(@InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, @Orders RelatedKeys orders) {
            super.first(virginia, ireland, orders);
        }

        @Override
        @Test
        @MultiRegionKms({"us-east-1", "eu-west-1", "us-west-2"})
        void second(
                @Orders RelatedKeys orders, @InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland) {
            super.second(orders, virginia, ireland);
        }
    }

    static class MethodByFieldTestCase extends ByField {
        @Override
        @Test
        @MultiRegionKms
        void first() {
            super.first();
        }

        @Override
        @Test
        @MultiRegionKms({"us-east-1", "eu-west-1", "us-west-2"})
        void second() {
            super.second();
        }
    }

    static class MethodByConstructorTestCase extends ByConstructor {
        MethodByConstructorTestCase(
                @InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, @Orders RelatedKeys orders) {
            super(virginia, ireland, orders);
        }

        @Override
        @Test
        @MultiRegionKms
        void first() {
            super.first();
        }

        @Override
        @Test
        @MultiRegionKms({"us-east-1", "eu-west-1", "us-west-2"})
        void second() {
            super.second();
        }
    }

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    static class NestedByParameterTestCase {

        @Nested
        class Left extends ByParameter {}

        @Nested
        class Right extends ByParameter {}
    }

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    static class NestedByFieldTestCase {

        @Nested
        class Left extends ByField {}

        @Nested
        class Right extends ByField {}
    }

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    static class NestedByConstructorTestCase {

        @Nested
        class Left extends ByConstructor {
            Left(@InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, @Orders RelatedKeys orders) {
                super(virginia, ireland, orders);
            }
        }

        @Nested
        class Right extends ByConstructor {
            Right(@InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, @Orders RelatedKeys orders) {
                super(virginia, ireland, orders);
            }
        }
    }
}
