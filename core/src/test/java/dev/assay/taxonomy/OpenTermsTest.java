package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.ConceptKind.Group;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every unknown name in it is invented. */
class OpenTermsTest {

    private static final Taxonomy TAXONOMY = Taxonomy.standard();

    private static List<String> terms(String text) {
        List<Mention> skills = TAXONOMY.annotator(Group.SKILL).annotate(text);
        List<Mention> spoken = TAXONOMY.annotator(Group.SPOKEN_LANGUAGE).annotate(text);
        return TAXONOMY.openTerms().completed(text, skills, spoken).stream()
                .filter(mention -> !skills.contains(mention))
                .map(mention -> mention.concept().id() + "@" + text.substring(mention.start(), mention.end()))
                .toList();
    }

    @Test
    void anUnknownNameAmongKnownOnesIsATerm() {
        assertThat(terms("Java, Spring, Zorblat, Docker")).containsExactly("term:zorblat@Zorblat");
        assertThat(terms("Databases: MySQL, Quux DB, Oracle and Redis.")).containsExactly("term:quux-db@Quux DB");
    }

    @Test
    void aListMayGoOnBehindALongLine() {
        assertThat(terms("Technologies: Java, Spring Boot, Hibernate, PostgreSQL, Kafka,\nZorblat, Docker"))
                .containsExactly("term:zorblat@Zorblat");
    }

    @Test
    void aListDoesNotGoOnInAnItemBelow() {
        assertThat(terms("Senior software developer, Quillmark Logistics Group AG, Zorbstadt\n• Java, Kafka, Docker"))
                .isEmpty();
    }

    @Test
    void aNameInFrontOfAFamilyIsATermWithIt() {
        assertThat(terms("Java, Docker, Zorblat API, Redis")).containsExactly("term:zorblat-api@Zorblat API");
    }

    @Test
    void aFoundNameIsFoundAgainInProse() {
        assertThat(terms("Java, Docker, Zorblat\n\nBuilt a service with Zorblat for a bank."))
                .containsExactly("term:zorblat@Zorblat", "term:zorblat@Zorblat");
    }

    @Test
    void aSlipOfTheKeyboardIsTheTechnologyThatIsMeant() {
        assertThat(terms("Docker, Terrafrom, Jenkins")).containsExactly("terraform@Terrafrom");
        assertThat(terms("Java, Postgress, Redis")).containsExactly("postgresql@Postgress");
    }

    @Test
    void proseAndListsOfOtherThingsHoldNoTerms() {
        assertThat(terms("We use Java, work with Marvin, and eat Pizza together."))
                .isEmpty();
        assertThat(terms("London, Paris, Gotham, Java")).isEmpty();
        assertThat(terms("Java, Docker, Marketing, Excellent communication, Redis"))
                .isEmpty();
        assertThat(terms("Java, Docker, German, Redis")).isEmpty();
        assertThat(terms("Java, Docker, cooking at home, Redis")).isEmpty();
    }

    @Test
    void theIdOfATermIsAConceptThatShowsOnlyItself() {
        assertThat(TAXONOMY.findOrThrow("term:zorblat").kind()).isEqualTo(ConceptKind.TERM);
        assertThat(TAXONOMY.shows("term:zorblat", "term:zorblat")).isTrue();
        assertThat(TAXONOMY.shows("term:zorblat", "java")).isFalse();
        assertThat(TAXONOMY.areSiblings("term:zorblat", "term:quux")).isFalse();
        assertThat(TAXONOMY.find("term:")).isEmpty();
    }

    @Test
    @Timeout(10)
    void hostileListsTakeLinearTime() {
        assertThat(terms("Java, Docker, " + "Zz, ".repeat(100_000))).isEmpty();
        assertThat(terms("a\n".repeat(200_000))).isEmpty();
        assertThat(terms(("x".repeat(60) + "\n").repeat(20_000))).isEmpty();
    }
}
