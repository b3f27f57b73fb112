package io.github.multiregionkms.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Injects the client of a Region into a parameter or field of the type {@code KmsClient} or {@code KmsAsyncClient}: wired
 * to the fake KMS of the test, with credentials that are worth nothing elsewhere.
 *
 * <p>Within one test the same Region and caller give the same client. The extension closes it; a test that does so itself does no
 * harm. Needs {@link MultiRegionKms} or a registered {@link MultiRegionKmsExtension}. It can be a meta-annotation:
 *
 * <pre>{@code
 * @Retention(RetentionPolicy.RUNTIME)
 * @InRegion("eu-west-1")
 * @interface Ireland {}
 * }</pre>
 *
 * @since 0.1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@ExtendWith(MultiRegionKmsExtension.class)
public @interface InRegion {

    /**
     * The Region of the client.
     *
     * @return the name of a Region that the fake KMS of the test serves; if empty, its default Region
     */
    String value() default "";

    /**
     * The account that the client calls with. Keys and aliases of accounts are kept apart; a key of another account is
     * reached by its ARN, as far as AWS allows an operation to do so.
     *
     * @return twelve digits; if empty, the account of the fake
     */
    String account() default "";

    /**
     * The principal that the client calls as, which has an account of its own. What it may do matters with
     * {@link MultiRegionKms#authorization()} only; its policies are attached with
     * {@link io.github.multiregionkms.fixtures.FakeKms#principal kms.principal(...)}.
     *
     * <pre>{@code
     * @Test
     * void aReaderMayNotPromote(
     *         @InRegion(value = "us-east-1", as = "arn:aws:iam::111122223333:role/Reader") KmsClient reader) { ... }
     * }</pre>
     *
     * @return the ARN of a user, a role, a session, a federated user or an account's root, or the name of an AWS service
     *     such as {@code s3.amazonaws.com}; if empty, the root of the account
     */
    String as() default "";
}
