package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What users can see of both artefacts stands in a file, so that nobody changes it without noticing. */
class PublicApiTest {

    private static final Path LISTED = Path.of("..", "docs", "public-api.txt");

    private static final Path FOUND = Path.of("target", "public-api.txt");

    @Test
    @DisplayName("the public types and their members are those that are listed")
    void thePublicTypesAndTheirMembersAreThoseThatAreListed() throws IOException {
        List<String> found =
                publicTypes().stream().flatMap(PublicApiTest::lines).toList();
        Files.write(FOUND, found);

        List<String> listed = Files.readAllLines(LISTED);
        assertThat(without(found, listed))
                .as("what is public and not listed; if that is meant, copy extension/%s to docs/public-api.txt", FOUND)
                .isEmpty();
        assertThat(without(listed, found))
                .as("what is listed and no longer public; users of it will not compile any more")
                .isEmpty();
        assertThat(found).isEqualTo(listed);
    }

    @Test
    @DisplayName("each public type says how stable it is, and since when it has been there")
    void eachPublicTypeSaysHowStableItIs() {
        assertThat(publicTypes())
                .filteredOn(type -> type.getDeclaringClass() == null)
                .allSatisfy(type -> assertThat(type.getAnnotation(API.class))
                        .as("@API of %s", type.getName())
                        .isNotNull()
                        .satisfies(api -> assertThat(api.since()).isNotEmpty()));
    }

    private static List<Class<?>> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.multiregionkms")
                        .stream()
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(PublicApiTest::isVisible)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> members = Stream.of(
                        type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
                .map(member -> "  " + shortened(text(member)))
                .sorted();
        return Stream.concat(Stream.of(shortened(type.toGenericString())), members);
    }

    private static String text(Member member) {
        if (member instanceof Field field) {
            return field.toGenericString();
        }
        Executable executable = (Executable) member;
        return executable instanceof Method method
                ? method.toGenericString()
                : ((Constructor<?>) executable).toGenericString();
    }

    private static String shortened(String text) {
        // Only later JDKs tell that a class is sealed
        return text.replace("sealed ", "")
                .replace("java.lang.", "")
                .replaceAll("io\\.github\\.multiregionkms\\.\\w+\\.(?=[A-Z])", "");
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
