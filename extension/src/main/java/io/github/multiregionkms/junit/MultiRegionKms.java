package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.Authorization;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test a fake AWS KMS of its own, a {@link io.github.multiregionkms.fixtures.FakeKms}, that serves these
 * Regions.
 *
 * <pre>{@code
 * @MultiRegionKms({"us-east-1", "eu-west-1"})
 * class OrderVaultTest {
 *
 *     @MrkFixture(alias = "alias/orders", replicas = "eu-west-1")
 *     RelatedKeys orders;
 *
 *     @Test
 *     void readsInIreland(@InRegion("eu-west-1") KmsClient ireland, FakeKms kms) { ... }
 * }
 * }</pre>
 *
 * <h2>What is injected</h2>
 *
 * <p>Clients with {@link InRegion @InRegion} and keys with {@link MrkFixture @MrkFixture}, as fields and as parameters;
 * {@code FakeKms} by its type, as a parameter. Parameters are those of constructors, {@code @BeforeEach} and
 * {@code @AfterEach} methods and tests of every kind. Fields may be private and may be in superclasses and enclosing
 * classes; they are set before the first {@code @BeforeEach} method is called.
 *
 * <h2>Where it applies</h2>
 *
 * <p>On a class it applies to all tests of the class, of its subclasses and of its {@code @Nested} classes; on a method
 * to this test. The nearest one counts, as a whole: that of the method, of the class, of a superclass, of an enclosing
 * class from the inside out. It can be a meta-annotation.
 *
 * <h2>Scope</h2>
 *
 * <p>No test sees what another has done, whatever the order and on however many threads they run: each test method, each
 * repetition and each invocation of a parameterized test begins with no keys. The dynamic tests of one
 * {@code @TestFactory} method share what the method was given. The fake is started when it is first needed, and JUnit
 * closes it, with its clients, after the last {@code @AfterEach} method, whether or not the test succeeds. There is no
 * fake in {@code @BeforeAll} and {@code @AfterAll} methods, in static fields, and in the constructor of a class whose
 * tests share one instance; asking for it there fails with a message that says what to do. {@link #scope()} has the
 * choices that are there.
 *
 * <p>What holds for all tests can be set once, by configuration parameters in {@code junit-platform.properties}:
 * {@code io.github.multiregionkms.regions}, {@code .transitions}, {@code .calls.remembered}, {@code .strict} and
 * {@code .transport}.
 *
 * <p>When a test fails, one report entry with the key {@code multi-region-kms} shows the keys of its fixtures and its
 * last 20 calls.
 *
 * @since 0.1
 * @see MultiRegionKmsExtension#builder()
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ExtendWith(MultiRegionKmsExtension.class)
public @interface MultiRegionKms {

    /**
     * The names of the Regions; the first is the default one. If there are none, those of the
     * configuration parameter {@code io.github.multiregionkms.regions}, and without it {@code us-east-1} and
     * {@code eu-west-1}.
     *
     * <p>They are Regions that AWS has, each named once, all of one partition.
     *
     * @return names such as {@code us-east-1}
     */
    String[] value() default {};

    /**
     * How long the fake lives.
     *
     * @return on a method {@code METHOD}, the default; on a class any
     */
    Scope scope() default Scope.METHOD;

    /**
     * Whether a test fails when it has made a call that the fake could not answer as AWS does: one that is not modelled, or
     * to a Region that is not listed. It fails even if the application caught the error, since then it has not been tested.
     * With {@link Scope#CLASS} the first test that ends after the call fails, or the class if there is none.
     *
     * @return true or false; if empty, what the configuration parameter {@code io.github.multiregionkms.strict} says, and
     *     without it true
     */
    boolean[] strict() default {};

    /**
     * Whether calls need the permissions that they need on AWS.
     *
     * @return {@code NOT_ENFORCED}, the default, or {@code ENFORCED}
     */
    Authorization authorization() default Authorization.NOT_ENFORCED;
}
