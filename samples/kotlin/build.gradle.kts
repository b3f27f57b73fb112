plugins {
    kotlin("jvm") version "2.4.21"
}

repositories {
    mavenLocal() // for multi-region-kms, until it is released
    mavenCentral()
}

dependencies {
    implementation(platform("software.amazon.awssdk:bom:2.57.8"))
    implementation("software.amazon.awssdk:kms")

    testImplementation("io.github.multiregionkms:multi-region-kms-extension:0.1.0-SNAPSHOT")
    testImplementation(platform("org.junit:junit-bom:5.14.4"))
    testImplementation("org.junit.jupiter:junit-jupiter")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher")
    testRuntimeOnly("org.slf4j:slf4j-nop:1.7.36")
}

kotlin {
    jvmToolchain(17)
}

tasks.test {
    useJUnitPlatform()
}
