package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKmsBuilder;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
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
 *
 * @since 0.1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MultiRegionKmsExtension
        implements BeforeAllCallback,
                TestInstancePreConstructCallback,
                BeforeEachCallback,
                BeforeTestExecutionCallback,
                AfterTestExecutionCallback,
                AfterEachCallback,
                AfterAllCallback,
                ParameterResolver {

    /** Null where the annotation of the test says it. */
    private final @Nullable WorldSettings registered;

    /** For JUnit, on behalf of the annotations. */
    MultiRegionKmsExtension() {
        JUnitVersion.check();
        this.registered = null;
    }

    MultiRegionKmsExtension(
            Consumer<FakeKmsBuilder> choices, boolean regionsChosen, Scope scope, Optional<Boolean> strict) {
        JUnitVersion.check();
        this.registered = new WorldSettings(
                "a MultiRegionKmsExtension registered with @RegisterExtension",
                choices,
                regionsChosen,
                scope,
                Place.ofExtension(this),
                strict);
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

    /**
     * Refuses fields that cannot be injected before a {@code @BeforeAll} method comes across them, and sets the static ones.
     */
    @Override
    public void beforeAll(ExtensionContext context) {
        if (isResponsible(context)) {
            Optional<WorldSettings> settings = settings(context);
            InjectedFields.check(context.getRequiredTestClass(), scope(settings));
            settings.ifPresent(known -> {
                Configuration.of(context);
                Worlds.owner(context, known);
            });
            Redirection.begin(context, settings);
            InjectedFields.injectStatic(context, point -> world(context, point));
        }
    }

    /** Redirects the SDK before the instance of a test makes its clients. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factoryContext, ExtensionContext context) {
        if (isResponsible(context)) {
            Redirection.begin(context, settings(context));
        }
    }

    /** Sets the fields, and makes the keys that the test asks for. */
    @Override
    public void beforeEach(ExtensionContext context) {
        if (isResponsible(context)) {
            Optional<WorldSettings> settings = settings(context);
            settings.ifPresent(known -> begin(context, known));
            Redirection.begin(context, settings);
            ExtensionContext owner =
                    settings.map(known -> Worlds.owner(context, known)).orElse(context);
            DeclaredKeys.of(context).forEach(point -> world(context, point));
            InjectedFields.inject(context, owner, point -> world(context, point));
            InjectionPoint.ofParameters(context.getRequiredTestMethod()).stream()
                    .filter(InjectionPoint::isKeyFixture)
                    .forEach(point -> world(context, point).valueFor(point));
        }
    }

    /** Begins the faults that the test asks for. */
    @Override
    public void beforeTestExecution(ExtensionContext context) {
        if (isResponsible(context)) {
            DeclaredFaults.begin(context, settings(context));
        }
    }

    /** Lifts them. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (isResponsible(context)) {
            DeclaredFaults.end(context);
        }
    }

    /** Publishes what a failed test has seen, and lets one fail whose calls the fake could not answer. */
    @Override
    public void afterEach(ExtensionContext context) {
        if (isResponsible(context)) {
            settings(context)
                    .ifPresent(settings ->
                            Worlds.existing(context, settings).ifPresent(world -> review(world, settings, context)));
        }
    }

    /** Does the same for the calls that no test has made. */
    @Override
    public void afterAll(ExtensionContext context) {
        if (isResponsible(context)) {
            settings(context)
                    .ifPresent(
                            settings -> Worlds.ownedBy(context).ifPresent(world -> review(world, settings, context)));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameterContext, ExtensionContext context) {
        InjectionPoint point = InjectionPoint.of(parameterContext);
        if (!point.isOurs() || !isResponsible(context)) {
            return false;
        }
        point.checkType();
        InjectedParameters.checkPlace(
                point, parameterContext.getDeclaringExecutable(), context, scope(settings(context)));
        return true;
    }

    @Override
    public Object resolveParameter(ParameterContext parameterContext, ExtensionContext context) {
        InjectionPoint point = InjectionPoint.of(parameterContext);
        return world(context, point).valueFor(point);
    }

    private void begin(ExtensionContext test, WorldSettings settings) {
        Configuration.of(test);
        Worlds.claim(test, this);
        if (settings.scope() == Scope.CLASS_ENDPOINT) {
            // An application reaches the world of the test before without asking anybody
            Worlds.of(test, settings);
        }
    }

    private static void review(TestWorld world, WorldSettings settings, ExtensionContext context) {
        Optional<AssertionError> unanswered = StrictMode.failure(world, settings, context);
        context.getExecutionException()
                .or(() -> unanswered)
                .filter(failure -> !(failure instanceof TestAbortedException))
                .ifPresent(failure -> FailureReport.publish(world.kms(), context, failure));
        unanswered.ifPresent(error -> {
            throw error;
        });
    }

    private static Scope scope(Optional<WorldSettings> settings) {
        return settings.map(WorldSettings::scope).orElse(Scope.METHOD);
    }

    private TestWorld world(ExtensionContext context, InjectionPoint point) {
        WorldSettings settings = settings(context)
                .orElseThrow(() -> point.refuse("it needs the fake KMS of a test, but "
                        + Names.ofTest(context)
                        + " has none." + Names.HOW_TO_GET_A_FAKE));
        TestWorld world = Worlds.of(context, settings);
        if (context.getTestMethod().isPresent() || settings.scope() == Scope.CLASS) {
            DeclaredKeys.of(context).forEach(world::valueFor);
        }
        return world;
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
