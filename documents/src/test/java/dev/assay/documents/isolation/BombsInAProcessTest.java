package dev.assay.documents.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.hostile.Bombs;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.text.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bombs in a real reader process: each ends in a text or a reason, in time, and the process keeps below its memory. */
class BombsInAProcessTest {

    /** A quarter of the usual time, so that the bombs that take all of it are over sooner. */
    private static final Limits LIMITS = Limits.standard().with(Limit.MILLISECONDS, 5_000);

    private static final Duration LONGEST =
            Duration.ofMillis(LIMITS.of(Limit.MILLISECONDS) + LIMITS.of(Limit.OCR_MILLISECONDS));
    private static final long MOST_MEBIBYTES = 256;
    private static final byte[] GOOD = "Dana Example\nJava developer\n".getBytes(StandardCharsets.UTF_8);

    private static IsolatedDocuments documents;

    @BeforeAll
    static void start() {
        documents = IsolatedDocuments.start(LIMITS, Isolation.BEST, 1);
    }

    @AfterAll
    static void stop() {
        documents.close();
    }

    @ParameterizedTest
    @EnumSource(Bombs.class)
    void aBombEndsWithinItsMemoryAndTime(Bombs bomb, TestReporter reporter) {
        documents.read("cv.txt", GOOD);
        byte[] file = bomb.bytes();
        long start = System.nanoTime();
        Reading reading = documents.read(bomb.file(), file);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        long peak = peakMebibytes();
        reporter.publishEntry(bomb + ": " + said(reading), time.toMillis() + " ms, " + peak + " MiB");
        assertThat(time).isLessThan(LONGEST);
        assertThat(peak).isLessThanOrEqualTo(MOST_MEBIBYTES);
        assertThat(documents.read("cv.txt", GOOD)).isInstanceOf(Reading.Legible.class);
    }

    private static String said(Reading reading) {
        return switch (reading) {
            case Reading.Legible _ -> "read";
            case Reading.Unreadable unreadable -> unreadable.reason() + ", " + unreadable.detail();
        };
    }

    /** The most memory that a living process has held; 0 where the bomb has ended it. */
    private static long peakMebibytes() {
        return documents.pids().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> peakMebibytes(process.pid()))
                .max()
                .orElse(0);
    }

    private static long peakMebibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
