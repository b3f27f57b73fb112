package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes onto the class path of users stands in a document, with a reason. */
class DependenciesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|[^|]+\\|[^|]+\\|$");

    /** Maven writes {@code   group:artifact:jar:version:scope}. */
    private static final Pattern RESOLVED = Pattern.compile("(?m)^ +([^:\\s]+:[^:\\s]+):jar:");

    @Test
    @DisplayName("each dependency of the published artefacts is documented, and nothing else is")
    void eachDependencyIsDocumentedAndNothingElseIs() throws IOException {
        List<String> documented = all(ROW, Path.of("..", "docs", "dependencies.md"));
        // Written by maven-dependency-plugin in the phase process-test-classes
        List<String> resolved = all(RESOLVED, Path.of("target", "dependencies.txt"));

        assertThat(resolved)
                .isNotEmpty()
                .allSatisfy(artifact -> assertThat(documented)
                        .as("the row of %s", artifact)
                        .filteredOn(row -> stands(row, artifact))
                        .hasSize(1));
        assertThat(documented)
                .allSatisfy(row ->
                        assertThat(resolved).as("what %s stands for", row).anyMatch(artifact -> stands(row, artifact)));
    }

    private static List<String> all(Pattern pattern, Path file) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        return matcher.results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static boolean stands(String row, String artifact) {
        return row.endsWith("*") ? artifact.startsWith(row.substring(0, row.length() - 1)) : artifact.equals(row);
    }
}
