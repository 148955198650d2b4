package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyFormatTest {

    @Test
    void aLineBecomesAConcept() {
        Concept concept = only("""
                # a comment
                kind: certificate
                java-associate | Oracle Certified Associate | =OCA, ?=Associate | implies=java sibling=java-professional hints=java,se_8 issuer=Oracle_Corporation
                """);
        assertThat(concept.id()).isEqualTo("java-associate");
        assertThat(concept.kind()).isEqualTo(ConceptKind.CERTIFICATE);
        assertThat(concept.label()).isEqualTo("Oracle Certified Associate");
        assertThat(concept.spellings())
                .containsExactly(
                        new Concept.Spelling("Oracle Certified Associate", false, false),
                        new Concept.Spelling("OCA", true, false),
                        new Concept.Spelling("Associate", true, true));
        assertThat(concept.implies()).containsExactly("java");
        assertThat(concept.siblings()).containsExactly("java-professional");
        assertThat(concept.hints()).containsExactly("java", "se 8");
        assertThat(concept.issuer()).isEqualTo("Oracle Corporation");
    }

    @Test
    void aLabelMayBeMarked() {
        Concept concept = only("kind: language\ngo | ?=Go | Golang | hints=backend\n");
        assertThat(concept.label()).isEqualTo("Go");
        assertThat(concept.spellings())
                .containsExactly(new Concept.Spelling("Go", true, true), new Concept.Spelling("Golang", false, false));
    }

    @Test
    void aDegreeHasALevel() {
        assertThat(only("kind: degree\nbachelor | Bachelor | | level=bachelor\n")
                        .level())
                .isEqualTo(DegreeLevel.BACHELOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            value = {
                "java | Java | | -> test.txt:1: no kind yet; write a line such as \"kind: tool\" above it",
                "kind: gadget -> test.txt:1: kind \"gadget\" is unknown; use one of those in the README beside the file",
                "kind: tool\\na | A | | \\n\\na | B | | -> test.txt:4: the id a is taken by a line above; choose another, or join the two",
            })
    void faultsOfAFileAreTold(String text, String message) {
        assertThatThrownBy(() -> Taxonomy.read("test.txt", text.replace("\\n", "\n")))
                .isInstanceOf(TaxonomyFormatException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            value = {
                "java | Java | -> has 3 columns; write: id | label | other spellings | relations",
                "Java | Java | | -> id \"Java\" holds 'J'; use a-z, 0-9 and -",
                "| Java | | -> the id is empty; name the concept in the first column",
                "java | | | -> the spelling \"\" is empty; write a name, or nothing between the commas",
                "java | Java | ?= | -> the spelling \"?=\" is empty; write a name, or nothing between the commas",
                "java | Java | | broader -> \"broader\" is no relation; write name=value,value without spaces",
                "java | Java | | wider=x -> \"wider\" is no relation; use broader, implies, sibling, hints, level, issuer or external",
                "java | Java | | level=high -> level=high is unknown; use none, secondary, associate, bachelor, master, doctorate",
            })
    void faultsOfALineAreTold(String line, String fault) {
        assertThat(faults("kind: tool\n" + line)).containsExactly("test.txt:2: " + fault);
    }

    @Test
    void relationsMustLeadSomewhereAndNotInCircles() {
        assertThat(faults("""
                        kind: family
                        a | A1 | | broader=b implies=a
                        b | B1 | | implies=a sibling=nowhere
                        """))
                .containsExactly(
                        "test.txt:2: implies=a names the concept itself; take it out",
                        "test.txt:3: sibling=nowhere names no concept; add one with this id or correct the id",
                        "test.txt:2: is broader than or implied by itself; cut the circle of broader= and implies=",
                        "test.txt:3: is broader than or implied by itself; cut the circle of broader= and implies=");
    }

    @Test
    void aProductMustBelongSomewhere() {
        assertThat(faults("kind: tool\nhammer | Hammer | |\nkind: method\nagile | Agile | |\n"))
                .containsExactly("test.txt:2: has neither broader= nor implies=; say what it is one of");
    }

    @Test
    void twoConceptsShareASpellingOnlyIfBothAreAmbiguousAndHaveHints() {
        assertThat(faults("""
                        kind: method
                        a | Alpha Beta | =LESS, ?Gamma, Delta | hints=x
                        b | alpha-beta | =LeSS, ?Gamma, ?Delta | hints=y
                        """))
                .containsExactly(
                        "test.txt:3: spelling \"alpha-beta\" belongs to a too; keep it in one place, or mark both ? and give both hints",
                        "test.txt:3: spelling \"Delta\" belongs to a too; keep it in one place, or mark both ? and give both hints");
    }

    @Test
    void groupsMayShareSpellings() {
        assertThat(faults("kind: method\na | Statistics | |\nkind: field-of-study\nb | Statistics | |\n"))
                .isEmpty();
    }

    private static Concept only(String text) {
        return Taxonomy.read("test.txt", text).concepts().getFirst();
    }

    private static List<String> faults(String text) {
        TaxonomyReader reader = new TaxonomyReader();
        reader.read(DataFile.of("test.txt", text));
        return TaxonomyFaults.of(reader.lines().values());
    }
}
