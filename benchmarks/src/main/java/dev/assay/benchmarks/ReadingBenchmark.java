package dev.assay.benchmarks;

import dev.assay.documents.isolation.IsolatedDocuments;
import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.source.Limits;
import dev.assay.text.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The time from the bytes of a two-page PDF to its text, read in a process of its own: the slowest in a hundred counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {

    private static final long SEED = 20_260_101;
    private static final int FILES = 200;

    private final List<byte[]> files = new ArrayList<>();
    private IsolatedDocuments documents = IsolatedDocuments.start(Limits.standard(), Isolation.BEST, 1);
    private int next;

    @Setup
    public void write() throws IOException {
        Path pile = Files.createTempDirectory("assay-pile");
        ResumePile.write(pile, FILES, SEED);
        try (Stream<Path> all = Files.list(pile)) {
            for (Path file : all.sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        ResumePile.delete(pile);
    }

    @Benchmark
    public Reading read() {
        Reading reading = documents.read("cv.pdf", files.get(next++ % FILES));
        if (reading instanceof Reading.Unreadable unreadable) {
            throw new IllegalStateException(unreadable.detail());
        }
        return reading;
    }

    @TearDown
    public void close() {
        documents.close();
    }
}
