package io.github.multiregionkms.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KeyUsageType;

/**
 * Makes a set of related multi-Region keys for each test, and injects it into a parameter or field of the type
 * {@link io.github.multiregionkms.fixtures.RelatedKeys}.
 *
 * <p>The keys are settled: no replica is {@code Creating}. Nothing of it appears among the recorded calls. Keys of fields
 * and of parameters of the test method exist before the first {@code @BeforeEach} method is called, those of other
 * parameters when the parameter is needed.
 *
 * <p>Within one test an alias means one set of keys: the same annotation again, on a parameter of {@code @BeforeEach} and
 * of the test for example, gives the same keys, and another annotation with the same alias is an error. Without an alias
 * each parameter and each field has keys of its own. It can be a meta-annotation, so that it need not be repeated:
 *
 * <pre>{@code
 * @Retention(RetentionPolicy.RUNTIME)
 * @MrkFixture(alias = "alias/orders", primary = "us-east-1", replicas = "eu-west-1")
 * @interface Orders {}
 * }</pre>
 *
 * @see io.github.multiregionkms.fixtures.FakeKms#relatedKeys()
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@ExtendWith(MultiRegionKmsExtension.class)
public @interface MrkFixture {

    /**
     * An alias that each key of the set has in its Region.
     *
     * @return its name with the prefix, such as {@code alias/orders}; empty for none
     */
    String alias() default "";

    /**
     * The Region of the primary key.
     *
     * @return its name; if empty, the default Region
     */
    String primary() default "";

    /**
     * The Regions of the replicas.
     *
     * @return their names; none by default
     */
    String[] replicas() default {};

    /**
     * The description of the primary key; that of a replica is empty, since AWS never copies it.
     *
     * @return any text
     */
    String description() default "";

    /**
     * The kind of key.
     *
     * @return {@code SYMMETRIC_DEFAULT} by default; {@code SM2} only in the Regions of China
     */
    KeySpec keySpec() default KeySpec.SYMMETRIC_DEFAULT;

    /**
     * What the keys are for.
     *
     * @return at most one usage, which the key spec must have; if there is none, {@code ENCRYPT_DECRYPT} for symmetric
     *     keys, {@code GENERATE_VERIFY_MAC} for HMAC keys and {@code SIGN_VERIFY} for all others
     */
    KeyUsageType[] keyUsage() default {};

    /**
     * The state of all keys of the set.
     *
     * @return {@code ENABLED}, {@code DISABLED}, {@code PENDING_DELETION} with 30 days to go (a primary key that has
     *     replicas is then {@code PENDING_REPLICA_DELETION}), or {@code PENDING_IMPORT}
     */
    KeyState state() default KeyState.ENABLED;
}
