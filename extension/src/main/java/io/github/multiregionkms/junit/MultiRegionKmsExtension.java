package io.github.multiregionkms.junit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * The extension behind {@link MultiRegionKms @MultiRegionKms}. Registered by hand, it gives more choices and injects the
 * same:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final MultiRegionKmsExtension kms = MultiRegionKmsExtension.builder()
 *         .regions("us-east-1", "eu-west-1")
 *         .transitions(Transitions.after(Duration.ofSeconds(20)))
 *         .build();
 * }</pre>
 *
 * <p>The field has this type. Whether it is static does not change the scope: each test has a fake KMS of its own. To
 * inject into constructors, the field has to be static. A test cannot have both a registered extension and
 * {@code @MultiRegionKms}.
 *
 * <p>The extension itself has no state: what belongs to a test is in the JUnit store of the test.
 */
public final class MultiRegionKmsExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    /** Null where the annotation of the test says it. */
    private final @Nullable WorldSettings registered;

    /** For JUnit, on behalf of the annotations. */
    MultiRegionKmsExtension() {
        this.registered = null;
    }

    MultiRegionKmsExtension(WorldSettings settings) {
        this.registered = settings;
    }

    /**
     * Begins an extension to be registered with {@code @RegisterExtension}.
     *
     * @return a builder on which everything has its default
     */
    public static MultiRegionKmsExtensionBuilder builder() {
        return new MultiRegionKmsExtensionBuilder();
    }

    /** Puts the parameters of a constructor into the scope of the test that the instance is made for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    /** Refuses fields that cannot be injected before a {@code @BeforeAll} method comes across them. */
    @Override
    public void beforeAll(ExtensionContext context) {
        InjectedFields.check(context.getRequiredTestClass());
    }

    /** Sets the fields, and makes the keys that the test asks for. */
    @Override
    public void beforeEach(ExtensionContext context) {
        if (isResponsible(context)) {
            settings(context).ifPresent(settings -> TestWorld.claim(context, this));
            InjectedFields.inject(context, point -> world(context, point));
            InjectionPoint.ofParameters(context.getRequiredTestMethod()).stream()
                    .filter(InjectionPoint::isKeyFixture)
                    .forEach(point -> world(context, point).valueFor(point));
        }
    }

    /** Shows what the fake KMS of a failed test knew. */
    @Override
    public void afterEach(ExtensionContext context) {
        context.getExecutionException()
                .filter(failure -> isResponsible(context) && !(failure instanceof TestAbortedException))
                .ifPresent(failure -> TestWorld.existing(context)
                        .ifPresent(world -> FailureReport.publish(world.kms(), context, failure)));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameterContext, ExtensionContext context) {
        InjectionPoint point = InjectionPoint.of(parameterContext);
        if (!point.isOurs()) {
            return false;
        }
        point.checkType();
        InjectedParameters.checkPlace(point, parameterContext.getDeclaringExecutable(), context);
        return isResponsible(context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameterContext, ExtensionContext context) {
        InjectionPoint point = InjectionPoint.of(parameterContext);
        return world(context, point).valueFor(point);
    }

    private TestWorld world(ExtensionContext context, InjectionPoint point) {
        WorldSettings settings = settings(context)
                .orElseThrow(() -> point.refuse("it needs the fake KMS of a test, but "
                        + Names.ofTest(context)
                        + " has none. Annotate the method or its class with @MultiRegionKms, or register"
                        + " MultiRegionKmsExtension.builder()...build() with @RegisterExtension."));
        return TestWorld.of(context, settings);
    }

    private Optional<WorldSettings> settings(ExtensionContext context) {
        Optional<WorldSettings> annotated = WorldSettings.ofAnnotation(context);
        if (registered == null) {
            return annotated;
        }
        annotated.ifPresent(other -> {
            throw new ExtensionConfigurationException(Names.ofTest(context) + " has both " + other.source() + " and "
                    + registered.source() + ". A test has one fake KMS: remove one of the two.");
        });
        return Optional.of(registered);
    }

    /** The annotations on parameters and fields register an extension too, which leaves the work to one with choices. */
    private boolean isResponsible(ExtensionContext context) {
        return registered != null
                || WorldSettings.ofAnnotation(context).isPresent()
                || !RegisteredExtensions.existFor(context);
    }
}
