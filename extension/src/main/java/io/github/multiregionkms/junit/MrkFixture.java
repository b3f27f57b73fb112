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
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KeyUsageType;
import software.amazon.awssdk.services.kms.model.OriginType;

/**
 * Makes a set of related multi-Region keys for each test. On a parameter or field of the type
 * {@link io.github.multiregionkms.fixtures.RelatedKeys} it injects them; on a class or a method it makes keys that no
 * parameter needs, and can be repeated there.
 *
 * <p>The keys are settled, unless {@link #state()} says otherwise: no replica is {@code Creating}. Nothing of it appears
 * among the recorded calls. Keys of classes and methods exist as soon as the fake does, those of fields and of parameters
 * of the test method before the first {@code @BeforeEach} method is called, those of other parameters when the parameter is
 * needed. A test has the keys of its method, of its class with all superclasses, and of all enclosing classes.
 *
 * <p>Within one world an alias means one set of keys: the same annotation again, on a parameter of {@code @BeforeEach} and
 * of the test for example, gives the same keys, and another annotation with the same alias is an error. Without an alias
 * each parameter and each field has keys of its own, and so has each annotation of a class or method that differs from the
 * others there. It can be a meta-annotation, so that it need not be repeated:
 *
 * <pre>{@code
 * @Retention(RetentionPolicy.RUNTIME)
 * @MrkFixture(alias = "alias/orders", primary = "us-east-1", replicas = "eu-west-1")
 * @interface Orders {}
 * }</pre>
 *
 * @since 0.1
 * @see io.github.multiregionkms.fixtures.FakeKms#relatedKeys()
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Documented
@Inherited
@Repeatable(MrkFixtures.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@ExtendWith(MultiRegionKmsExtension.class)
public @interface MrkFixture {

    /**
     * Aliases that each key of the set has in its Region.
     *
     * @return names with the prefix, such as {@code alias/orders}; none by default
     */
    String[] alias() default {};

    /**
     * Aliases that the key of one Region has.
     *
     * @return Regions and names, such as {@code eu-west-1=alias/orders-eu}; none by default
     */
    String[] aliasIn() default {};

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
     * The account that the keys belong to.
     *
     * @return twelve digits; if empty, the account of the fake
     */
    String account() default "";

    /**
     * The description of the primary key; that of a replica is empty, since AWS never copies it.
     *
     * @return any text
     */
    String description() default "";

    /**
     * The key policy of each key of the set.
     *
     * @return a JSON document; if empty, AWS's default policy
     */
    String policy() default "";

    /**
     * The tags of each key of the set.
     *
     * @return keys and values, such as {@code team=orders}; none by default
     */
    String[] tags() default {};

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
     * Where the material of the keys comes from.
     *
     * @return {@code AWS_KMS}, or {@code EXTERNAL}: then the same material has been imported in each Region
     */
    OriginType origin() default OriginType.AWS_KMS;

    /**
     * The state of all keys of the set, or what is going on with it.
     *
     * @return a state that
     *     {@link io.github.multiregionkms.fixtures.RelatedKeysBuilder#state(KeyState) RelatedKeysBuilder} has
     */
    KeyState state() default KeyState.ENABLED;

    /**
     * How often the material was rotated on demand until now.
     *
     * @return 0 to 25
     */
    int rotations() default 0;
}
