package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.ConceptKind.Group;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must hold for the data that comes with the software. A fault is told with its file and line. */
class TaxonomyDataTest {

    @Test
    void theDataIsWithoutFault() {
        assertThat(TaxonomyFaults.of(TaxonomyReader.standard().values())).isEmpty();
    }

    @Test
    void everySpellingThatNeedsNoContextIsFoundWhereItStandsAlone() {
        Taxonomy taxonomy = Taxonomy.standard();
        List<String> missed = new ArrayList<>();
        for (Concept concept : taxonomy.concepts()) {
            Annotator annotator = taxonomy.annotator(concept.kind().group());
            concept.spellings().stream()
                    .filter(spelling -> !spelling.ambiguous() && !isFound(annotator, spelling.text()))
                    .forEach(spelling -> missed.add(concept.id() + ": " + spelling.text()));
        }
        assertThat(missed).isEmpty();
    }

    private static boolean isFound(Annotator annotator, String text) {
        return annotator.annotate(text).stream()
                .anyMatch(mention -> mention.start() == 0 && mention.end() == text.length());
    }

    @Test
    void everyKindHasItsConcepts() {
        Map<ConceptKind, Integer> counts = new EnumMap<>(ConceptKind.class);
        for (Concept concept : Taxonomy.standard().concepts()) {
            counts.merge(concept.kind(), 1, Integer::sum);
        }
        assertThat(counts)
                .hasEntrySatisfying(
                        ConceptKind.FAMILY, count -> assertThat(count).isGreaterThan(100))
                .hasEntrySatisfying(
                        ConceptKind.LANGUAGE, count -> assertThat(count).isGreaterThan(150))
                .hasEntrySatisfying(
                        ConceptKind.FRAMEWORK, count -> assertThat(count).isGreaterThan(300))
                .hasEntrySatisfying(
                        ConceptKind.LIBRARY, count -> assertThat(count).isGreaterThan(300))
                .hasEntrySatisfying(
                        ConceptKind.DATABASE, count -> assertThat(count).isGreaterThan(150))
                .hasEntrySatisfying(
                        ConceptKind.MESSAGING, count -> assertThat(count).isGreaterThan(70))
                .hasEntrySatisfying(
                        ConceptKind.CLOUD, count -> assertThat(count).isGreaterThan(200))
                .hasEntrySatisfying(
                        ConceptKind.OPERATING_SYSTEM, count -> assertThat(count).isGreaterThan(70))
                .hasEntrySatisfying(ConceptKind.TOOL, count -> assertThat(count).isGreaterThan(900))
                .hasEntrySatisfying(
                        ConceptKind.PLATFORM, count -> assertThat(count).isGreaterThan(400))
                .hasEntrySatisfying(
                        ConceptKind.PROTOCOL, count -> assertThat(count).isGreaterThan(200))
                .hasEntrySatisfying(
                        ConceptKind.METHOD, count -> assertThat(count).isGreaterThan(100))
                .hasEntrySatisfying(
                        ConceptKind.KNOWLEDGE, count -> assertThat(count).isGreaterThan(300))
                .hasEntrySatisfying(
                        ConceptKind.DEGREE, count -> assertThat(count).isGreaterThan(30))
                .hasEntrySatisfying(
                        ConceptKind.FIELD_OF_STUDY, count -> assertThat(count).isGreaterThan(80))
                .hasEntrySatisfying(
                        ConceptKind.CERTIFICATE, count -> assertThat(count).isGreaterThan(150))
                .hasEntrySatisfying(
                        ConceptKind.SPOKEN_LANGUAGE, count -> assertThat(count).isGreaterThan(80))
                .hasEntrySatisfying(
                        ConceptKind.TRAIT, count -> assertThat(count).isGreaterThan(50));
    }

    @Test
    void skillsAreManyThousand() {
        assertThat(Taxonomy.standard().concepts())
                .filteredOn(concept -> concept.kind().group() == Group.SKILL)
                .hasSizeGreaterThan(5000);
    }

    @Test
    void everyDegreeHasALevel() {
        assertThat(Taxonomy.standard().concepts())
                .filteredOn(concept -> concept.kind() == ConceptKind.DEGREE)
                .allSatisfy(degree -> assertThat(degree.level()).isNotNull());
    }

    @Test
    void everyConceptIsReached() {
        Taxonomy taxonomy = Taxonomy.standard();
        List<String> unreached = new ArrayList<>();
        for (Concept concept : taxonomy.concepts()) {
            Annotator annotator = taxonomy.annotator(concept.kind().group());
            boolean reached = concept.spellings().stream()
                    .map(Concept.Spelling::text)
                    .anyMatch(spelling -> names(annotator, spelling, concept)
                            || names(annotator, spelling + ", " + String.join(", ", concept.hints()), concept));
            if (!reached) {
                unreached.add(concept.id());
            }
        }
        assertThat(unreached).isEmpty();
    }

    private static boolean names(Annotator annotator, String text, Concept concept) {
        return annotator.annotate(text).stream()
                .anyMatch(mention -> mention.concept().id().equals(concept.id()));
    }

    @Test
    void threeHundredCertificatesHaveAnIssuerAndSayWhatTheyAttest() {
        assertThat(Taxonomy.standard().concepts())
                .filteredOn(concept -> concept.kind() == ConceptKind.CERTIFICATE)
                .filteredOn(concept ->
                        concept.issuer() != null && !concept.implies().isEmpty())
                .hasSizeGreaterThanOrEqualTo(300);
    }
}
