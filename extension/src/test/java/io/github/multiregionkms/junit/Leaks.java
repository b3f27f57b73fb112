package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The threads, listening sockets and system properties of this JVM at one moment, to be compared with those of a later one. */
final class Leaks {

    /** For all threads together; an idle machine needs some milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String LISTENING = "0A";

    private final Set<Thread> threads = threads();

    private final Set<String> sockets = listeningSockets();

    private final Properties properties = systemProperties();

    private Leaks() {}

    static Leaks sinceNow() {
        Once.warmUp();
        return new Leaks();
    }

    /**
     * Fails if there is a thread or a listening socket that was not there before, or if a system property has changed;
     * threads that are ending may end.
     */
    void assertNone() throws InterruptedException {
        assertThat(listeningSockets()).as("listening sockets").isEqualTo(sockets);
        assertThat(systemProperties()).as("system properties").isEqualTo(properties);
        Set<Thread> added = threads();
        added.removeAll(threads);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Thread thread : added) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            thread.join(Math.max(1, left));
        }
        added.removeIf(thread -> !thread.isAlive());
        assertThat(added).as("threads left behind").isEmpty();
    }

    private static Properties systemProperties() {
        Properties copy = new Properties();
        copy.putAll(System.getProperties());
        return copy;
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool.commonPool-"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Those of this process, as Linux numbers them; there is no such list on other systems. */
    private static Set<String> listeningSockets() {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return Set.of();
        }
        Set<String> listening = Stream.of("/proc/self/net/tcp", "/proc/self/net/tcp6")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(Leaks::lines)
                .map(line -> List.of(line.trim().split("\\s+")))
                .filter(columns -> columns.get(3).equals(LISTENING))
                .map(columns -> "socket:[" + columns.get(9) + "]")
                .collect(Collectors.toSet());
        try (Stream<Path> links = Files.list(descriptors)) {
            return links.map(Leaks::target).filter(listening::contains).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "closed since it was listed";
        }
    }

    /** Starts what the JVM, WireMock and the SDK start once and never end. */
    private static final class Once {

        static {
            try (FakeKms kms = FakeKms.start("us-east-1")) {
                kms.client("us-east-1").listKeys();
                kms.asyncClient("us-east-1").listKeys().join();
                kms.endpoint(); // WireMock's Jetty sets a system property when it first listens
            }
        }

        static void warmUp() {
            // The static initializer has done it
        }
    }
}
