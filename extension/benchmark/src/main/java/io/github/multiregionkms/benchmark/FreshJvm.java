package io.github.multiregionkms.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a program in a JVM of its own, with the class path of this one, and reads the figures that it prints. */
final class FreshJvm {

    /** Before the name and the value of a figure. */
    private static final String MARK = "@ ";

    private FreshJvm() {}

    /** For the program itself. */
    static void tell(String name, double value) {
        System.out.println(MARK + name + " " + value);
    }

    /** The figures by name, and with them {@code process}: the milliseconds from its start to its end. */
    static Map<String, Double> run(List<String> jvmOptions, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            double millis = (System.nanoTime() - start) / 1e6;
            if (exit != 0) {
                throw new IllegalStateException(command + " ended with " + exit + ":\n" + output);
            }
            Map<String, Double> figures = new HashMap<>(Map.of("process", millis));
            output.lines()
                    .filter(line -> line.startsWith(MARK))
                    .map(line -> line.split(" "))
                    .forEach(words -> figures.put(words[1], Double.valueOf(words[2])));
            return figures;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("could not run " + command, e);
        }
    }
}
