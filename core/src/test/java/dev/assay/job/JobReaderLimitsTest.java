package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text: it is read within seconds, quotes lie in it, and the same text gives the same job. */
class JobReaderLimitsTest {

    private static final int MANY = 50_000;
    private static final Duration LIMIT = Duration.ofSeconds(4);

    private final JobReader reader = new JobReader(Taxonomy.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "or ",
                "and experience with ",
                "(",
                ")",
                "( e.g. ",
                "Java/",
                "Java, ",
                "Java or similar ",
                "such as ",
                "Requirements: ",
                "Requirements\n",
                "- \n",
                "• ",
                ":",
                "5-",
                "years ",
                "5 years ",
                "Bachelor's degree or ",
                "nice to have, ",
                "one of the above ",
                "Experience ",
                "we offer ",
                "Technologies ",
                "Java (SQL basics) ",
                "Java (SQL preferred) ",
                "the following are preferred: ",
                "unit and integration tests and ",
                "unit, ",
                "one of these: ",
                "Developing ",
                "a.b.",
                "’",
                "\uD83D\uDE00 ",
            })
    void repetitionsAreReadWithinSeconds(String piece) {
        checkQuotes(readWithinSeconds("Requirements\n" + piece.repeat(MANY)));
    }

    @Test
    void aLineOfAMegabyteIsReadWithinSeconds() {
        String demand =
                "experience with Java, Kotlin or Scala (e.g. in shops) and strong knowledge of SQL and AWS/Azure ";
        Job job = readWithinSeconds("Requirements " + demand.repeat(10_000));
        assertThat(job.requirements()).isNotEmpty();
        checkQuotes(job);
    }

    @Test
    void quotesLieInThePostingInItsOrder() {
        checkQuotes(reader.read(Postings.of("""
                Developer
                Requirements
                - Java, Kotlin or Scala (e.g. in shops); SQL is a plus
                - BSc in computer science, or equivalent
                Your tasks
                - build with Kafka
                """)));
    }

    @Test
    void theSameTextGivesTheSameJobOnAnyThread() {
        Document posting = Postings.of("""
                Developer
                Requirements
                - Java, Kotlin or Scala (e.g. in shops); SQL is a plus
                - relational databases such as MySQL or PostgreSQL
                """);
        Job job = reader.read(posting);
        List<Job> others = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> reader.read(posting))
                .toList();
        assertThat(others).containsOnly(job);
        assertThat(new JobReader(Taxonomy.standard()).read(posting)).isEqualTo(job);
    }

    /** Counts the thread's own time, so that a busy machine fails nothing. */
    private Job readWithinSeconds(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Job job = reader.read(Postings.of(text));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
        return job;
    }

    private static void checkQuotes(Job job) {
        int last = 0;
        int number = 1;
        for (Requirement requirement : job.requirements()) {
            Span quote = requirement.quote();
            assertThat(requirement.id()).isEqualTo("R" + number++);
            assertThat(quote.start()).isGreaterThanOrEqualTo(last);
            assertThat(quote.end()).isLessThanOrEqualTo(job.posting().text().length());
            assertThat(requirement.anyOf()).allMatch(term -> quote.contains(term.span()));
            last = quote.start();
        }
    }
}
