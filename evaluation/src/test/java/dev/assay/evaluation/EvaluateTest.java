package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private final Evaluate evaluate = new Evaluate(stream(out), stream(error));

    @TempDir
    private Path folder;

    @Test
    void withoutArgumentsItMeasuresOnTheProjectsOwnSet() {
        assertThat(evaluate.run()).isZero();

        assertThat(text(out))
                .containsPattern(
                        "(?m)^POSTINGS +value +precision +recall +right +labelled +given +agency +authority +board +chatty .* +terse +wordy$")
                .containsPattern("(?m)^ad terms +0\\.\\d{3} ")
                .containsPattern("(?m)^evidence verbatim +1\\.000 ");
        assertThat(text(error)).isEmpty();
    }

    @Test
    void aFolderIsMeasuredGroupByGroup() throws IOException {
        write("ads/one-a.txt", "Requirements\n- Experience with Java and Python\n- Kotlin\n");
        write("ads/one-a.json", """
                {"items": [{"quote": "Experience with Java and Python", "kind": "skill", "importance": "required",
                  "groups": [{"op": "all", "terms": ["Java", "COBOL"]}]}]}
                """);
        write("ads/two-b.txt", "Requirements\n- Experience with Ruby\n");
        write("ads/two-b.json", """
                {"items": [{"quote": "Experience with Ruby", "kind": "skill", "importance": "required",
                  "groups": [{"op": "all", "terms": ["Ruby"]}]}]}
                """);

        assertThat(evaluate.run("--gold", folder.toString(), "--details")).isZero();

        assertThat(text(out))
                .startsWith("""
                        one-a missed term: COBOL
                        one-a invented term: python
                        one-a invented term: kotlin
                        """)
                .containsPattern("(?m)^ad terms +0\\.571 +0\\.500 +0\\.667 +2 +3 +4 +0\\.400 +1\\.000$");
    }

    @Test
    void vectorsOfCredentialsAreHeldAgainstWhatIsExpectedOfThem() throws IOException {
        Path own = Path.of("../credentials/src/test/resources/dev/assay/credentials/interop/jcs-vc2-ob303.json");
        String signed = Files.readString(own);
        write("good.json", signed);
        write("changed.json", signed.replace("Jenkins", "Jenkin"));
        write("text.json", "{}");
        write("vectors.csv", "good.json,valid\nchanged.json,invalid\ntext.json,unusable\n");

        assertThat(evaluate.run("--vectors", folder.toString())).isZero();
        assertThat(text(out)).contains("right  good.json     valid  (eddsa-jcs-2022)", "3 of 3 right");

        write("vectors.csv", "good.json,invalid\n");
        assertThat(evaluate.run("--vectors", folder.toString())).isEqualTo(1);
        assertThat(text(out)).contains("WRONG  good.json  valid, expected invalid", "0 of 1 right");
    }

    @Test
    void spansAreComparedByTheirFirstAndLastWord() throws IOException {
        write("dev.json", """
                {"tokens": ["Strong", "Java", "and", "Spring", "Boot", "skills"], "tags_knowledge": ["O", "B", "O", "B", "I", "O"], "source": "tech"}
                {"tokens": ["Modern", "Kotlin", "code", "and", "good", "bread"], "tags_knowledge": ["B", "I", "I", "O", "O", "B"], "source": "tech"}
                {"tokens": ["Python", "at", "home"], "tags_knowledge": ["O", "O", "O"], "source": "tech"}
                {"tokens": ["Docker"], "tags_knowledge": ["B"], "source": "house"}
                """);

        assertThat(evaluate.run("--skillspan", folder.toString(), "--details")).isZero();

        assertThat(text(out))
                .contains("found, but shorter than marked: Modern Kotlin code", "marked and not found: bread")
                .contains("found and not marked: Python")
                .contains("F1 0.500  precision 0.500  recall 0.500  (2 right, 4 marked, 4 found)");
    }

    @Test
    void aFolderThatIsNotThereIsNamedInOneLine() {
        assertThat(evaluate.run("--gold", folder.resolve("nowhere").toString())).isEqualTo(2);

        assertThat(text(error)).hasLineCount(1).startsWith("evaluate: ").contains("nowhere is not a folder");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void anEmptyFolderIsNamedInOneLine() {
        assertThat(evaluate.run("--gold", folder.toString())).isEqualTo(2);

        assertThat(text(error)).hasLineCount(1).contains("holds no labels");
    }

    @Test
    void aBrokenLabelIsNamedInOneLine() throws IOException {
        write("ads/one.txt", "Requirements\n- Java\n");
        write("ads/one.json", "{\"items\": [{\"kind\": \"wish\"}]}");

        assertThat(evaluate.run("--gold", folder.toString())).isEqualTo(2);

        assertThat(text(error)).hasLineCount(1).contains("one.json: ").contains("wish");
    }

    @Test
    void aLabelWithoutItsTextIsNamedInOneLine() throws IOException {
        write("ads/one.json", "{\"items\": []}");

        assertThat(evaluate.run("--gold", folder.toString())).isEqualTo(2);

        assertThat(text(error)).hasLineCount(1).contains("one.json has no text beside it; add one.txt");
    }

    @Test
    void aPairWithoutItsPostingIsNamedInOneLine() throws IOException {
        write("ads/one.txt", "Requirements\n- Java\n");
        write("ads/one.json", "{\"items\": []}");
        write("pairs/x--y.json", "{\"cv\": \"x\", \"ad\": \"y\", \"verdicts\": []}");

        assertThat(evaluate.run("--gold", folder.toString())).isEqualTo(2);

        assertThat(text(error)).hasLineCount(1).contains("a pair names y, but ads holds no y.json");
    }

    @Test
    void anArgumentThatMeansNothingShowsTheUsage() {
        assertThat(evaluate.run("--gold")).isEqualTo(2);
        assertThat(evaluate.run("--verbose")).isEqualTo(2);

        assertThat(text(error))
                .hasLineCount(2)
                .contains(
                        "unknown argument --verbose; usage: ./build evaluate [--gold DIR | --skillspan DIR | --vectors DIR] [--details]");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
