package dev.assay.benchmarks;

import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.Taxonomy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the taxonomy takes to load, until it finds skills: once in each fresh virtual machine, cold, with the compiler and collector
 * of the launcher but without its start-up cache, in milliseconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 10,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class TaxonomyLoadBenchmark {

    @Benchmark
    public Annotator load() {
        return Taxonomy.standard().annotator(Group.SKILL);
    }
}
