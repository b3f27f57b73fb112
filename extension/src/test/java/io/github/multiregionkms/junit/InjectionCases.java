package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.RelatedKeys;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;

/** The ways in which a test gets its clients and keys; each case has two tests. */
final class InjectionCases {

    private InjectionCases() {}

    @Retention(RetentionPolicy.RUNTIME)
    @MrkFixture(alias = WorldChecks.ALIAS, replicas = "eu-west-1")
    @interface Orders {}

    abstract static class ByParameter {

        @Test
        void first(
                @InRegion("us-east-1") KmsClient virginia,
                @InRegion("eu-west-1") KmsClient ireland,
                @Orders RelatedKeys orders) {
            WorldChecks.isFresh(virginia, ireland, orders);
        }

        @Test
        void second(
                @Orders RelatedKeys orders, @InRegion KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland) {
            WorldChecks.isFresh(virginia, ireland, orders);
        }
    }

    abstract static class ByField {

        @InRegion
        private KmsClient virginia;

        @InRegion("eu-west-1")
        KmsClient ireland;

        @Orders
        protected RelatedKeys orders;

        @Test
        void first() {
            WorldChecks.isFresh(virginia, ireland, orders);
        }

        @Test
        void second() {
            WorldChecks.isFresh(virginia, ireland, orders);
        }
    }

    abstract static class ByConstructor {

        private final KmsClient virginia;

        private final KmsClient ireland;

        private final RelatedKeys orders;

        ByConstructor(KmsClient virginia, KmsClient ireland, RelatedKeys orders) {
            this.virginia = virginia;
            this.ireland = ireland;
            this.orders = orders;
        }

        @Test
        void first() {
            WorldChecks.isFresh(virginia, ireland, orders);
        }

        @Test
        void second() {
            WorldChecks.isFresh(virginia, ireland, orders);
        }
    }
}
