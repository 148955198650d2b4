package dev.assay.benchmarks;

import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Annotates a million characters in texts of the length of a résumé, so that the score is in megabytes of text a second: with the
 * annotator, and with what a general library does of that – finding the same spellings as whole words, whatever they mean there.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotatorBenchmark {
    private static final int TEXTS = 200;
    private static final int LENGTH = 5_000;

    /** Every how many words a skill is named: never, now and then, and as densely as in postings. */
    @Param({"0", "50", "15"})
    private int wordsPerName;

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final Annotator annotator = taxonomy.annotator(Group.SKILL);
    private final SpellingTrie trie = SpellingTrie.of(taxonomy, Group.SKILL);
    private final List<String> texts = new ArrayList<>();

    @Setup
    public void write() {
        PlainText writer = new PlainText(taxonomy);
        for (int i = 0; i < TEXTS; i++) {
            texts.add(writer.write(LENGTH, wordsPerName));
        }
    }

    @Benchmark
    public int assay() {
        int mentions = 0;
        for (String text : texts) {
            mentions += annotator.annotate(text).size();
        }
        return mentions;
    }

    @Benchmark
    public int ahoCorasick() {
        int mentions = 0;
        for (String text : texts) {
            mentions += trie.count(text);
        }
        return mentions;
    }
}
