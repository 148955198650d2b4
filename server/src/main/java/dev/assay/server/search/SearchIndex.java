package dev.assay.server.search;

import dev.assay.applicant.Material;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.resume.Resume;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.server.application.ApplicationRead;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what can be searched for, each time that an application is read. */
@Component
class SearchIndex {

    /** More of one application is not searched: about a hundred full pages. */
    private static final int MOST_CHARACTERS = 300_000;

    private final SearchStore store;
    private final Taxonomy taxonomy;
    private final IdentityReader identities = new IdentityReader();

    SearchIndex(SearchStore store, Taxonomy taxonomy) {
        this.store = store;
        this.taxonomy = taxonomy;
    }

    @EventListener
    void keep(ApplicationRead read) {
        store.replace(read.application().id(), text(read.material()), shown(read.material(), read.resumes()));
    }

    private String text(Material material) {
        StringBuilder text = new StringBuilder();
        for (Document document : material.resumes()) {
            identities
                    .read(document)
                    .masked(document.text())
                    .codePoints()
                    .filter(point -> point == '\n' || !Character.isISOControl(point))
                    .filter(point -> Character.getType(point) != Character.SURROGATE)
                    .limit(MOST_CHARACTERS)
                    .forEach(text::appendCodePoint);
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * A concept that a candidate shows.
     *
     * @param months of dated use; 0 where none is dated
     * @param named whether it is named itself, not only implied
     */
    record Shown(int months, boolean named) {
        Shown and(Shown other) {
            return new Shown(Math.max(months, other.months), named || other.named);
        }
    }

    private SortedMap<String, Shown> shown(Material material, List<Resume> resumes) {
        SortedMap<String, Shown> shown = new TreeMap<>();
        for (Resume resume : resumes) {
            Stream.concat(resume.skills().stream(), resume.practices().stream()).forEach(skill -> {
                int months = skill.months() == null ? 0 : skill.months();
                shown.merge(skill.concept(), new Shown(months, true), Shown::and);
                List<String> implied = new ArrayList<>(taxonomy.shows(skill.concept()));
                implied.forEach(concept ->
                        shown.merge(concept, new Shown(months, concept.equals(skill.concept())), Shown::and));
            });
        }
        material.exhibits().evidence().stream()
                .map(piece -> piece.fact() instanceof Fact.Skill skill ? skill.concept() : "")
                .filter(concept -> !concept.isEmpty())
                .forEach(concept -> shown.merge(concept, new Shown(0, true), Shown::and));
        return shown;
    }
}
