package dev.assay.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.EvidenceSource;
import dev.assay.evidence.Exhibit;
import dev.assay.evidence.Holder;
import dev.assay.evidence.Strength;
import dev.assay.text.Document;
import dev.assay.text.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExhibitsTest {

    private static final Document RESUME = document("cv.txt", "Ada Finch\nada@finch.example\n\nExperience\n");

    @Test
    void aSourceIsToldTheAddressesInTheResume() {
        Exhibits exhibits = Exhibits.read(Map.of(Path.of("x.note"), new NoteSource()), List.of(RESUME));
        assertThat(exhibits.evidence()).singleElement().satisfies(piece -> {
            assertThat(piece.text()).isEqualTo("Java");
            assertThat(piece.strength()).isEqualTo(Strength.SUPPORTED);
        });
        assertThat(exhibits.documents()).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsListed() {
        Map<Path, EvidenceSource> things = new TreeMap<>(Map.of(
                Path.of("a.note"), new NoteSource(),
                Path.of("broken.note"), new NoteSource()));
        Exhibits exhibits = Exhibits.read(things, List.of());
        assertThat(exhibits.unread()).extracting(Reading.Unreadable::name).containsExactly("broken.note");
        assertThat(exhibits.evidence()).extracting(Evidence::strength).containsExactly(Strength.CLAIMED);
    }

    private static Document document(String name, String text) {
        return Document.of(name, "0".repeat(64), text, List.of(0), null, List.of());
    }

    /** Reads notes that all say the same, and believes whoever has the address {@code ada@finch.example}. */
    private static final class NoteSource implements EvidenceSource {
        @Override
        public boolean recognises(Path path) {
            return path.toString().endsWith(".note");
        }

        @Override
        public Exhibit read(Path path, Holder holder) {
            String name = String.valueOf(path.getFileName());
            if (name.startsWith("broken")) {
                return new Exhibit.Refused(
                        new Reading.Unreadable(name, "0".repeat(64), Reading.Reason.CORRUPT, "it is broken; mend it"));
            }
            Document note = document(name, "Uses Java.");
            Strength strength = holder.emails().contains("ada@finch.example") ? Strength.SUPPORTED : Strength.CLAIMED;
            Evidence piece = new Evidence(new Fact.Skill("java", null), strength, name, note.span(5, 9), "Java");
            return new Exhibit.Shown(note, List.of(piece), List.of());
        }
    }
}
