package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.OutageKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes a Region away for a test, as {@link io.github.multiregionkms.fixtures.FakeRegion#outage(OutageKind)} does.
 *
 * <pre>{@code
 * @Test
 * @RegionOutage("us-east-1")
 * void opensInIreland() { ... }
 * }</pre>
 *
 * <p>It holds while the test method runs: {@code @BeforeEach} and {@code @AfterEach} methods are not hit. On a class it applies
 * to all tests of the class, of its subclasses and of its {@code @Nested} classes; on a method to this test. It can be repeated
 * and be a meta-annotation. Needs {@link MultiRegionKms} or a registered {@link MultiRegionKmsExtension}.
 *
 * @since 0.1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Documented
@Inherited
@Repeatable(RegionOutage.Repeated.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ExtendWith(MultiRegionKmsExtension.class)
public @interface RegionOutage {

    /**
     * The Region that is gone.
     *
     * @return the name of a Region that the fake KMS of the test serves
     */
    String value();

    /**
     * In which way its calls do not get through.
     *
     * @return a reset of the connection by default
     */
    OutageKind kind() default OutageKind.CONNECTION_RESET;

    /** Holds several; the compiler writes it where the annotation is repeated. */
    @Documented
    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @ExtendWith(MultiRegionKmsExtension.class)
    @interface Repeated {

        /**
         * The annotations.
         *
         * @return two or more
         */
        RegionOutage[] value();
    }
}
