package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to ask for a fake KMS with each way to get at it, for both lifecycles, one by one and at the same time. */
class ScopeMatrixTest {

    private static final String LIFECYCLE = "junit.jupiter.testinstance.lifecycle.default";

    private static final List<Class<?>> BY_PARAMETER = List.of(
            AnnotatedCases.AnnotatedByParameterTestCase.class,
            AnnotatedCases.InheritedByParameterTestCase.class,
            AnnotatedCases.MetaAnnotatedByParameterTestCase.class,
            MethodAndNestedCases.MethodByParameterTestCase.class,
            MethodAndNestedCases.NestedByParameterTestCase.class,
            RegisteredCases.StaticFieldByParameterTestCase.class,
            RegisteredCases.InstanceFieldByParameterTestCase.class);

    private static final List<Class<?>> BY_FIELD = List.of(
            AnnotatedCases.AnnotatedByFieldTestCase.class,
            AnnotatedCases.InheritedByFieldTestCase.class,
            AnnotatedCases.MetaAnnotatedByFieldTestCase.class,
            MethodAndNestedCases.MethodByFieldTestCase.class,
            MethodAndNestedCases.NestedByFieldTestCase.class,
            RegisteredCases.StaticFieldByFieldTestCase.class,
            RegisteredCases.InstanceFieldByFieldTestCase.class);

    private static final List<Class<?>> BY_CONSTRUCTOR = List.of(
            AnnotatedCases.AnnotatedByConstructorTestCase.class,
            AnnotatedCases.InheritedByConstructorTestCase.class,
            AnnotatedCases.MetaAnnotatedByConstructorTestCase.class,
            MethodAndNestedCases.MethodByConstructorTestCase.class,
            MethodAndNestedCases.NestedByConstructorTestCase.class,
            RegisteredCases.StaticFieldByConstructorTestCase.class);

    @ParameterizedTest
    @MethodSource
    void givesEachTestAWorldOfItsOwn(Class<?> testCase, String lifecycle, Map<String, String> mode) {
        TestRun.of(testCase, configuration(lifecycle, mode)).hasSucceeded(testsOf(testCase));
    }

    static Stream<Arguments> givesEachTestAWorldOfItsOwn() {
        return Stream.of(
                        combined(BY_PARAMETER, "per_method"),
                        combined(BY_PARAMETER, "per_class"),
                        combined(BY_FIELD, "per_method"),
                        combined(BY_FIELD, "per_class"),
                        combined(BY_CONSTRUCTOR, "per_method"))
                .flatMap(arguments -> arguments);
    }

    @ParameterizedTest
    @MethodSource
    void refusesTheConstructorOfASharedInstance(Class<?> testCase, String lifecycle, Map<String, String> mode) {
        String constructed = testCase.getSimpleName();
        boolean nested = testCase == MethodAndNestedCases.NestedByConstructorTestCase.class;
        TestRun run = TestRun.of(testCase, configuration(lifecycle, mode));
        for (Throwable failure : run.failures()) {
            assertThat(failure)
                    .isInstanceOf(ParameterResolutionException.class)
                    .hasMessageMatching(
                            "@InRegion on parameter 1 \\(KmsClient\\) of the constructor of \\w+\\." + constructed
                                    + (nested ? "\\.(Left|Right)" : "")
                                    + ": under Lifecycle\\.PER_CLASS the constructor is called before the first test, for all of"
                                    + " them, and each test has a fake KMS of its own\\. Use a field, a parameter of @BeforeEach or of"
                                    + " the test, Lifecycle\\.PER_METHOD, or Scope\\.CLASS\\.");
        }
        assertThat(run.failures()).hasSize(nested ? 2 : 1);
    }

    static Stream<Arguments> refusesTheConstructorOfASharedInstance() {
        return combined(BY_CONSTRUCTOR, "per_class");
    }

    private static Stream<Arguments> combined(List<Class<?>> testCases, String lifecycle) {
        return testCases.stream()
                .flatMap(testCase ->
                        Stream.of(Map.of(), TestRun.CONCURRENT).map(mode -> arguments(testCase, lifecycle, mode)));
    }

    private static Map<String, String> configuration(String lifecycle, Map<String, String> mode) {
        Map<String, String> configuration = new HashMap<>(mode);
        configuration.put(LIFECYCLE, lifecycle);
        return configuration;
    }

    private static int testsOf(Class<?> testCase) {
        return testCase.getSimpleName().startsWith("Nested") ? 4 : 2;
    }
}
