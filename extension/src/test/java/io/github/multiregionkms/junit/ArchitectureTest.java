package io.github.multiregionkms.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(MultiRegionKms.class);

    @Test
    void dependsOnJUnitTheFixturesAndTheSdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.apiguardian.api",
                        "org.jspecify.annotations",
                        "org.junit.jupiter.api..",
                        "org.junit.platform.commons.support",
                        "org.opentest4j",
                        "software.amazon.awssdk.services.kms..",
                        "io.github.multiregionkms.fixtures",
                        "io.github.multiregionkms.junit")
                .check(MAIN);
    }

    @Test
    void knowsNeitherWireMockNorTheInternalsOfTheFixtures() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.github.tomakehurst..",
                        "org.wiremock..",
                        "wiremock..",
                        "io.github.multiregionkms.internal..")
                .check(MAIN);
    }

    @Test
    void hasNoStateOutsideOfTheStoreOfATest() {
        fields().that()
                .areNotDeclaredIn(MultiRegionKmsExtensionBuilder.class)
                .should()
                .beFinal()
                .check(MAIN);
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .and()
                .areNotDeclaredIn(Scope.class)
                .should()
                .haveRawType(String.class)
                .orShould()
                .haveRawType(int.class)
                .orShould()
                .haveRawType(Namespace.class)
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveSimpleName("TestWorld")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(concurrent\\..*|.*Map)|java\\.lang\\.ThreadLocal")
                .check(MAIN);
    }

    @Test
    void writesNothingAndWaitsForNothing() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .check(MAIN);
    }

    @Test
    void publishesAnnotationsAndTheExtensionOnly() {
        assertThat(MAIN.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "MultiRegionKms",
                        "InRegion",
                        "MrkFixture",
                        "MrkFixtures",
                        "RedirectsSdk",
                        "RegionOutage",
                        "KmsThrottled",
                        "KmsFailure",
                        "KmsLatency",
                        "Repeated",
                        "Repeated",
                        "Repeated",
                        "Repeated",
                        "Scope",
                        "MultiRegionKmsExtension",
                        "MultiRegionKmsExtensionBuilder");
    }
}
