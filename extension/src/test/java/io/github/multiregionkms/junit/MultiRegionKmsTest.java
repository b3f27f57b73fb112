package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class MultiRegionKmsTest {

    @Retention(RetentionPolicy.RUNTIME)
    @MultiRegionKms("sa-east-1")
    @interface Brazil {}

    @MultiRegionKms("ca-central-1")
    interface Canadian {}

    @Test
    void servesTheRegionsOfTheClass(FakeKms kms) {
        assertThat(kms.regions()).containsExactly("us-east-1", "eu-west-1");
    }

    @Test
    @MultiRegionKms("us-west-2")
    void servesThoseOfTheMethodInstead(FakeKms kms) {
        assertThat(kms.regions()).containsExactly("us-west-2");
    }

    @Test
    @Brazil
    void servesThoseOfAMetaAnnotation(FakeKms kms) {
        assertThat(kms.regions()).containsExactly("sa-east-1");
    }

    @Test
    @MultiRegionKms
    void servesTwoRegionsWhenItNamesNone(FakeKms kms) {
        assertThat(kms.regions()).containsExactly("us-east-1", "eu-west-1");
    }

    @Nested
    class InANestedClass {

        @Test
        void servesTheRegionsOfTheEnclosingClass(FakeKms kms) {
            assertThat(kms.regions()).containsExactly("us-east-1", "eu-west-1");
        }
    }

    @Nested
    @MultiRegionKms("eu-north-1")
    class InANestedClassWithItsOwn {

        private final FakeKms constructed;

        InANestedClassWithItsOwn(FakeKms constructed) {
            this.constructed = constructed;
        }

        @Test
        void servesThoseInstead(FakeKms kms) {
            assertThat(kms.regions()).containsExactly("eu-north-1");
            assertThat(constructed).isSameAs(kms);
        }

        @Test
        @MultiRegionKms("us-west-1")
        void servesThoseOfTheMethodAlsoInTheConstructor(FakeKms kms) {
            assertThat(kms.regions()).containsExactly("us-west-1");
            assertThat(constructed).isSameAs(kms);
        }

        @Nested
        class Deeper {

            @Test
            void servesThoseOfTheNearestEnclosingClass(FakeKms kms) {
                assertThat(kms.regions()).containsExactly("eu-north-1");
            }
        }
    }

    @Brazil
    abstract static class Base {}

    @Nested
    class OfASuperclass extends Base {

        @Test
        void servesTheRegionsOfItsSuperclassBeforeThoseOfTheEnclosingClass(FakeKms kms) {
            assertThat(kms.regions()).containsExactly("sa-east-1");
        }
    }

    @Nested
    class OfAnInterface implements Canadian {

        @Test
        void servesTheRegionsOfItsInterface(FakeKms kms) {
            assertThat(kms.regions()).containsExactly("ca-central-1");
        }
    }
}
