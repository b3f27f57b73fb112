package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyState;

@DisplayName("configuration parameters")
class ConfigurationTest {

    private static final String PREFIX = "io.github.multiregionkms.";

    @Test
    @DisplayName("say what holds where a test says nothing itself")
    void defaults() {
        Map<String, String> configuration = Map.of(
                PREFIX + "regions", "eu-north-1, eu-west-1",
                PREFIX + "transitions", "after(PT1H)",
                PREFIX + "calls.remembered", "2");
        TestRun.of(AnnotatedTestCase.class, configuration).hasSucceeded(1);
        TestRun.of(RegisteredTestCase.class, configuration).hasSucceeded(1);
    }

    @Test
    @DisplayName("count for less than what a test says")
    void overridden() {
        TestRun.of(OverridingTestCase.class, Map.of(PREFIX + "regions", "eu-north-1", PREFIX + "transitions", "manual"))
                .hasSucceeded(1);
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("are checked, with the values that are allowed")
    void mistakes(String name, String value, String message) {
        TestRun.of(AnyTestCase.class, Map.of(PREFIX + name, value))
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "The configuration parameter " + PREFIX + name + " is \"" + value + "\". " + message);
    }

    static Stream<Arguments> mistakes() {
        String transitions = "Allowed are observedOnce, immediate, manual, and a duration as in after(PT20S).";
        return Stream.of(
                arguments(
                        "regions",
                        "us-east-1, eu-wset-1",
                        "AWS has no Region \"eu-wset-1\"; did you mean \"eu-west-1\"? Found among the Regions: [us-east-1,"
                                + " eu-wset-1]. Use the names of the AWS SDK's Region, such as us-east-1."),
                arguments("transitions", "soon", transitions),
                arguments("transitions", "after(20)", transitions),
                arguments(
                        "transitions",
                        "after(PT0S)",
                        "Transitions.after(...) takes a duration of more than zero; found PT0S. For no transient states at"
                                + " all use Transitions.immediate()."),
                arguments("calls.remembered", "0", "Allowed are numbers from 1 on, such as 10000."),
                arguments("strict", "yes", "Allowed are true and false."),
                arguments("transport", "https", "Allowed are in_process and http."));
    }

    @Test
    @DisplayName("with an unknown name are refused, wherever it is set, with a suggestion")
    void unknownNames(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("junit-platform.properties"), PREFIX + "region = eu-west-1\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertThatExceptionOfType(ExtensionConfigurationException.class)
                    .isThrownBy(() -> ConfigurationNames.check(loader))
                    .withMessage("There is no configuration parameter io.github.multiregionkms.region; did you mean"
                            + " io.github.multiregionkms.regions? There are [io.github.multiregionkms.regions,"
                            + " io.github.multiregionkms.transitions, io.github.multiregionkms.calls.remembered,"
                            + " io.github.multiregionkms.strict, io.github.multiregionkms.transport]. Correct or remove it where it is set: in"
                            + " junit-platform.properties, or as a system property.");
        }
        assertThatExceptionOfType(ExtensionConfigurationException.class)
                .isThrownBy(() -> ConfigurationNames.check(Stream.of(PREFIX + "nothing", "junit.jupiter.anything")))
                .withMessageStartingWith(
                        "There is no configuration parameter io.github.multiregionkms.nothing. There are");
        assertThatCode(() -> ConfigurationNames.check(ConfigurationNames.known().stream()))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("stand in a table of the documentation, all of them, with their defaults")
    void documented() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "junit.md")).stream()
                .filter(line -> line.startsWith("| `" + PREFIX))
                .map(line -> line.split("\\|", -1))
                .map(cells -> cells[1].trim() + " " + cells[2].trim())
                .toList();

        assertThat(rows)
                .containsExactly(Configuration.parameters().stream()
                        .map(parameter -> "`" + parameter.name() + "` `" + parameter.byDefault() + "`")
                        .toArray(String[]::new));
    }

    private static void isConfigured(FakeKms kms, RelatedKeys keys) {
        KmsClient stockholm = kms.client("eu-north-1");
        stockholm.replicateKey(request -> request.keyId(keys.keyId()).replicaRegion("eu-west-1"));
        stockholm.listKeys();
        stockholm.listAliases();

        assertThat(kms.regions()).containsExactly("eu-north-1", "eu-west-1");
        assertThat(kms.calls().forgotten()).isEqualTo(1);
        assertThat(keys.state("eu-west-1")).isEqualTo(KeyState.CREATING);
        kms.clock().advance(Duration.ofHours(1));
        assertThat(keys.state("eu-west-1")).isEqualTo(KeyState.ENABLED);
    }

    @MultiRegionKms
    static class AnnotatedTestCase {

        @Test
        void test(FakeKms kms, @MrkFixture RelatedKeys keys) {
            isConfigured(kms, keys);
        }
    }

    static class RegisteredTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS =
                MultiRegionKmsExtension.builder().build();

        @Test
        void test(FakeKms kms, @MrkFixture RelatedKeys keys) {
            isConfigured(kms, keys);
        }
    }

    static class OverridingTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS = MultiRegionKmsExtension.builder()
                .regions("us-east-1", "us-west-2")
                .transitions(io.github.multiregionkms.fixtures.Transitions.immediate())
                .build();

        @Test
        void test(FakeKms kms, @MrkFixture RelatedKeys keys) {
            kms.client("us-east-1")
                    .replicateKey(request -> request.keyId(keys.keyId()).replicaRegion("us-west-2"));

            assertThat(keys.state("us-west-2")).isEqualTo(KeyState.ENABLED);
        }
    }

    @MultiRegionKms
    static class AnyTestCase {

        @RepeatedTest(2)
        void test(@InRegion KmsClient client) {}
    }
}
