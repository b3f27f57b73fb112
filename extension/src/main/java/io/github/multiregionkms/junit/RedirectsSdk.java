package io.github.multiregionkms.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Leads clients of the AWS SDK to the fake KMS of the test that an application makes itself, without an endpoint and
 * without credentials:
 *
 * <pre>{@code
 * @MultiRegionKms({"us-east-1", "eu-west-1"})
 * @RedirectsSdk
 * class OrderServiceTest {
 *
 *     final OrderService service = new OrderService(); // calls KmsClient.create()
 * }
 * }</pre>
 *
 * <p>It sets the system properties that {@link io.github.multiregionkms.fixtures.FakeKms#redirectSdk()} names, from before
 * the instance of the test is made until after the last {@code @AfterEach} method, and puts back what was there before.
 * With {@link Scope#CLASS} and {@link Scope#CLASS_ENDPOINT} it does so for the class, from before the first
 * {@code @BeforeAll} method until after the last {@code @AfterAll} method. With {@link Scope#METHOD} and
 * {@code Lifecycle.PER_CLASS} the instance is made before the first test, and so before the redirection; it is also made
 * before with an extension that is registered in a field which is not static.
 *
 * <p>System properties are there once in a JVM. So this annotation takes JUnit's lock of them: no test that locks them too
 * runs meanwhile, nor does another one with this annotation. A test without the lock that makes clients without an
 * endpoint at the same time would be redirected as well. A client that the application made earlier, in a static field for
 * example, stays where it is.
 *
 * <p>It needs {@link MultiRegionKms} or a registered {@link MultiRegionKmsExtension}, and the AWS SDK for Java 2.28.1 or
 * later. On a class it applies to all tests of the class, of its subclasses and of its {@code @Nested} classes; on a method
 * to this test. It can be a meta-annotation.
 *
 * @since 0.1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@ExtendWith(MultiRegionKmsExtension.class)
public @interface RedirectsSdk {}
