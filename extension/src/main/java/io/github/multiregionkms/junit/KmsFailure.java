package io.github.multiregionkms.junit;

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
 * Lets calls of a test fail, as {@link io.github.multiregionkms.fixtures.Faults#failWith(String)} does.
 *
 * <pre>{@code
 * @Test
 * @KmsFailure(value = "KMSInternalException", operation = "Decrypt", next = 3)
 * void triesAFourthTime() { ... }
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
@Repeatable(KmsFailure.Repeated.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ExtendWith(MultiRegionKmsExtension.class)
public @interface KmsFailure {

    /**
     * The error that is answered.
     *
     * @return a code such as {@code KMSInternalException}
     */
    String value();

    /**
     * The Region whose calls it hits.
     *
     * @return the name of a Region that the fake KMS of the test serves; if empty, all Regions
     */
    String region() default "";

    /**
     * The operation whose calls it hits.
     *
     * @return its name as in the API reference, such as {@code Decrypt}; if empty, all operations
     */
    String operation() default "";

    /**
     * How many calls it hits, retries of the SDK counted.
     *
     * @return 1 or more; if 0, all calls until the test method has ended
     */
    int next() default 0;

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
        KmsFailure[] value();
    }
}
