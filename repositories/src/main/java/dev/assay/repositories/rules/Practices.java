package dev.assay.repositories.rules;

import dev.assay.repositories.rules.OwnFile.OwnLine;
import dev.assay.repositories.rules.Trace.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds ways of working in what one person wrote in one commit: tests, fixes with a test, benchmarks, documentation, services. */
public final class Practices {

    private static final List<String> TEST_STARTS = List.of(
            "@Test",
            "@ParameterizedTest",
            "@Property",
            "def test_",
            "async def test_",
            "it(",
            "it '",
            "it \"",
            "test(",
            "func Test",
            "[Fact]",
            "[Theory]",
            "[Test]",
            "#[test]",
            "public function test",
            "@test",
            "TEST(",
            "TEST_F(");

    private static final List<String> ASSERTIONS =
            List.of("assert", "expect(", "expect ", "should", "verify(", "require.", "t.Error", "t.Fatal");

    private static final List<String> INTEGRATION = List.of(
            "testcontainers",
            "SpringBootTest",
            "supertest",
            "TestClient",
            "httptest",
            "WebApplicationFactory",
            "MockMvc",
            "RestAssured",
            "LiveServerTestCase",
            "APIClient",
            "DATABASE_URL",
            "jdbc:",
            "webtest");

    private static final List<String> FIX_STARTS = List.of("fix", "bugfix", "hotfix", "bug:", "repair", "correct ");

    private static final List<String> FASTER = List.of(
            "perf", "faster", "speed", "optimi", "latency", "throughput", "slow", "n+1", "memory use", "allocation");

    private static final int SERVICES = 2;

    private Practices() {}

    /**
     * What the files of one commit show together.
     *
     * @param subject the first line of the commit's message
     */
    public static List<Trace> in(String subject, List<OwnFile> files) {
        List<Trace> traces = new ArrayList<>();
        files.forEach(file -> addOfFile(traces, file));
        addFix(traces, subject, files);
        addFaster(traces, subject, files);
        return traces;
    }

    private static void addOfFile(List<Trace> traces, OwnFile file) {
        switch (FileKind.of(file.path())) {
            case TEST -> addTests(traces, file);
            case PROSE -> addProse(traces, file);
            case FOREIGN, BENCHMARK, OTHER -> {}
        }
        addApiDescription(traces, file);
        addServices(traces, file);
    }

    private static void addTests(List<Trace> traces, OwnFile file) {
        if (assertion(file).isEmpty()) {
            return;
        }
        boolean integration = isIntegration(file);
        for (OwnLine line : file.lines()) {
            if (startsTest(line)) {
                // The line that only announces a test (@Test) is the same for all; the test's name follows it.
                OwnLine named = next(file, line);
                traces.add(trace("unit-testing", "test", file, named));
                if (integration) {
                    traces.add(trace("integration-testing", "integration test", file, named));
                }
            }
        }
    }

    private static OwnLine next(OwnFile file, OwnLine line) {
        int index = file.lines().indexOf(line);
        boolean announces = line.text().strip().length() < 20
                && "@[#".indexOf(line.text().strip().charAt(0)) >= 0;
        return announces && index + 1 < file.lines().size() ? file.lines().get(index + 1) : line;
    }

    private static boolean startsTest(OwnLine line) {
        String text = line.text().strip();
        return TEST_STARTS.stream().anyMatch(text::startsWith);
    }

    private static Optional<OwnLine> assertion(OwnFile file) {
        return file.lines().stream()
                .filter(line -> ASSERTIONS.stream().anyMatch(line.text()::contains))
                .findFirst();
    }

    private static boolean isIntegration(OwnFile file) {
        String path = file.path().toLowerCase(Locale.ROOT);
        return path.contains("integration")
                || path.contains("e2e")
                || file.path().contains("IT.")
                || file.lines().stream().anyMatch(line -> INTEGRATION.stream().anyMatch(line.text()::contains));
    }

    private static void addProse(List<Trace> traces, OwnFile file) {
        for (OwnLine line : file.lines()) {
            if (Code.isSentence(line.text())) {
                traces.add(trace("documentation", "documentation", file, line));
            }
        }
    }

    private static void addApiDescription(List<Trace> traces, OwnFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.contains("openapi") || name.contains("swagger")) {
            for (OwnLine line : file.lines()) {
                String text = line.text().strip();
                if (text.startsWith("summary:")
                        || text.startsWith("description:")
                        || text.startsWith("\"description\"")) {
                    traces.add(trace("api-documentation", "API description", file, line));
                }
            }
        }
    }

    /** Several services of their own in one compose file. */
    private static void addServices(List<Trace> traces, OwnFile file) {
        if (file.name().contains("compose")) {
            List<OwnLine> built = file.lines().stream()
                    .filter(line -> line.text().strip().startsWith("build:"))
                    .toList();
            if (built.size() >= SERVICES) {
                traces.add(trace("microservices", "services built together", file, built.getFirst()));
            }
        }
    }

    private static void addFix(List<Trace> traces, String subject, List<OwnFile> files) {
        String folded = subject.toLowerCase(Locale.ROOT);
        if (FIX_STARTS.stream().noneMatch(folded::startsWith) && !folded.contains("fixes #")) {
            return;
        }
        boolean code = files.stream().anyMatch(Practices::isCode);
        files.stream()
                .filter(file -> code && FileKind.of(file.path()) == FileKind.TEST)
                .forEach(file -> assertion(file).ifPresent(line -> {
                    traces.add(trace("debugging", "fix with a test", file, line));
                    traces.add(trace("troubleshooting", "fix with a test", file, line));
                }));
    }

    private static void addFaster(List<Trace> traces, String subject, List<OwnFile> files) {
        String folded = subject.toLowerCase(Locale.ROOT);
        boolean code = files.stream().anyMatch(Practices::isCode);
        if (!code || FASTER.stream().noneMatch(folded::contains)) {
            return;
        }
        files.stream()
                .filter(file -> FileKind.of(file.path()) == FileKind.BENCHMARK)
                .forEach(file -> file.lines().stream()
                        .filter(line -> Code.says(line.text()))
                        .findFirst()
                        .ifPresent(line ->
                                traces.add(trace("performance-optimization", "faster with a benchmark", file, line))));
    }

    private static boolean isCode(OwnFile file) {
        return FileKind.of(file.path()) == FileKind.OTHER
                && file.lines().stream().anyMatch(line -> Code.says(line.text()));
    }

    private static Trace trace(String concept, String rule, OwnFile file, OwnLine line) {
        return new Trace(concept, rule, Manner.USED, file.path(), line.number(), line.text());
    }
}
