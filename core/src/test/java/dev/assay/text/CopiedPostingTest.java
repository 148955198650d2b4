package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.assay.text.Finding.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiedPostingTest {

    private static final String POSTING = """
            We look for a developer who designs and builds services in Java, keeps them running in production and
            is not afraid of old code. You know relational databases well, you write tests before you ask for a review,
            and you can explain to a colleague from sales why a release has to wait.
            """;

    private static Document document(String text) {
        return Document.of("text.txt", "0".repeat(64), text, List.of(0), null, List.of());
    }

    private static Optional<Finding> compare(String resume) {
        return new CopiedPosting(document(POSTING)).in(document(resume));
    }

    @Test
    void aLongRunOfTheSameWordsIsFoundWhateverItsPunctuationAndLineBreaks() {
        Finding finding = compare("""
                        Developer since 2015.
                        I know: you know relational databases well you write tests before you ASK for a
                        review and you can explain to a colleague from marketing anything.
                        """).orElseThrow();

        assertThat(finding.kind()).isEqualTo(Kind.COPIED_POSTING);
        assertThat(finding.detail()).isEqualTo("22 words in a row also stand in the posting");
        assertThat(finding.text()).startsWith("you know relational").endsWith("from");
    }

    @Test
    void theSameSkillsInOtherWordsAreNoCopy() {
        assertThat(compare("""
                        I have designed services in Java for six years and run them in production. At my last job I looked
                        after relational databases, wrote tests and reviewed the code of others. Old code does not scare me.
                        """)).isEmpty();
    }

    @Test
    void nineteenWordsInARowAreNotYetARun() {
        String nineteen =
                "developer who designs and builds services in Java keeps them running in production and is not afraid of old";
        assertThat(nineteen.split(" ")).hasSize(19);

        assertThat(compare(nineteen)).isEmpty();
        assertThat(compare(nineteen + " code")).isPresent();
    }

    @Test
    void manyShortPhrasesOfThePostingAreFound() {
        CopiedPosting comparison = new CopiedPosting(document(words("asked", 0, 200)));

        // In each stretch of 16 words 12 are the posting's, and with them 8 of 16 phrases.
        Finding finding = comparison.in(document(stretches(12, 12, 4))).orElseThrow();

        assertThat(finding.text()).isNull();
        assertThat(finding.detail()).isEqualTo("51 % of its phrases also stand in the posting");
        assertThat(comparison.in(document(stretches(12, 6, 14)))).isEmpty();
    }

    private static String stretches(int count, int copied, int own) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < count; index++) {
            text.append(words("asked", index * copied, copied)).append(words("own" + index, 0, own));
        }
        return text.toString();
    }

    private static String words(String stem, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(index -> stem + "x" + index + " ")
                .collect(Collectors.joining());
    }

    @Test
    void emptyTextsCopyNothing() {
        assertThat(compare("")).isEmpty();
        assertThat(new CopiedPosting(document(" ")).in(document(POSTING))).isEmpty();
    }

    @Test
    void hugeRepetitionsTakeSecondsAtMost() {
        Document huge = document("to be or not to be ".repeat(100_000));

        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(new CopiedPosting(huge).in(huge)).isPresent());
    }
}
