package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Packages of npm, installed once into a folder below {@code target}. */
record NpmPackage(Path folder) {

    /** @param packages each with its version, as in {@code axe-core@4.14.1}; the first tells whether they are there */
    static NpmPackage install(String folder, String... packages) {
        NpmPackage installed = new NpmPackage(Path.of("target", folder));
        try {
            Files.createDirectories(installed.folder);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        String first = packages[0].substring(0, packages[0].indexOf('@', 1));
        if (!Files.exists(installed.folder.resolve("node_modules").resolve(first))) {
            List<String> command = new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund"));
            command.addAll(List.of(packages));
            installed.run(command, Map.of());
        }
        return installed;
    }

    /** What one of the installed files holds. */
    String file(String path) {
        try {
            return Files.readString(folder.resolve("node_modules").resolve(path), UTF_8);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    /** Runs a program in the folder; what it printed. */
    String run(List<String> command, Map<String, String> environment) {
        try {
            Path output = folder.resolve("output.txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(3, TimeUnit.MINUTES))
                    .as(command.toString())
                    .isTrue();
            String text = Files.readString(output, UTF_8);
            assertThat(process.exitValue()).as(text).isZero();
            return text;
        } catch (IOException fault) {
            throw new AssertionError(fault);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }
}
