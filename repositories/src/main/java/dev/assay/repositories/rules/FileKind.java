package dev.assay.repositories.rules;

import java.util.List;
import java.util.Locale;

/** What a file is for, told from its path. */
public enum FileKind {
    /** Written by a tool or by other people: copied libraries, lock files, generated code, minified scripts. */
    FOREIGN,
    TEST,
    BENCHMARK,
    PROSE,
    OTHER;

    private static final List<String> FOREIGN_FOLDERS = List.of(
            "vendor",
            "vendored",
            "node_modules",
            "bower_components",
            "third_party",
            "third-party",
            "thirdparty",
            "external",
            "externals",
            "generated",
            "generated-sources",
            "__generated__",
            "gen",
            "dist",
            "target",
            "site-packages",
            ".venv",
            "venv",
            "godeps");

    private static final List<String> FOREIGN_NAMES = List.of(
            "package-lock.json",
            "npm-shrinkwrap.json",
            "yarn.lock",
            "pnpm-lock.yaml",
            "poetry.lock",
            "uv.lock",
            "pipfile.lock",
            "composer.lock",
            "gemfile.lock",
            "cargo.lock",
            "go.sum",
            "packages.lock.json",
            "gradle.lockfile",
            "mvnw",
            "mvnw.cmd",
            "gradlew",
            "gradlew.bat");

    private static final List<String> FOREIGN_ENDINGS = List.of(
            ".min.js",
            ".min.css",
            ".d.ts",
            ".map",
            ".pb.go",
            "_pb2.py",
            ".g.dart",
            ".designer.cs",
            ".lock",
            ".generated.cs",
            ".svg",
            ".csv");

    public static FileKind of(String path) {
        String folded = path.toLowerCase(Locale.ROOT);
        List<String> parts = List.of(folded.split("/", -1));
        String name = parts.getLast();
        List<String> folders = parts.subList(0, parts.size() - 1);
        if (FOREIGN_NAMES.contains(name)
                || folders.stream().anyMatch(FOREIGN_FOLDERS::contains)
                || FOREIGN_ENDINGS.stream().anyMatch(name::endsWith)) {
            return FOREIGN;
        }
        if (holds(folders, "bench", "benchmark", "benchmarks", "perf", "jmh")
                || stem(name).contains("benchmark")) {
            return BENCHMARK;
        }
        if (isTest(folders, name, path.substring(path.lastIndexOf('/') + 1))) {
            return TEST;
        }
        return name.endsWith(".md") || name.endsWith(".rst") || name.endsWith(".adoc") ? PROSE : OTHER;
    }

    private static boolean isTest(List<String> folders, String name, String asWritten) {
        String stem = stem(asWritten);
        return holds(
                        folders,
                        "test",
                        "tests",
                        "__tests__",
                        "spec",
                        "specs",
                        "it",
                        "e2e",
                        "integration-test",
                        "integration_tests")
                || stem.endsWith("Test")
                || stem.endsWith("Tests")
                || stem.endsWith("IT")
                || stem.endsWith("_test")
                || stem.endsWith("_spec")
                || stem.startsWith("test_")
                || name.contains(".test.")
                || name.contains(".spec.");
    }

    private static boolean holds(List<String> folders, String... names) {
        return List.of(names).stream().anyMatch(folders::contains);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
