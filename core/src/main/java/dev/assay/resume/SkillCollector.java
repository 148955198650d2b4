package dev.assay.resume;

import dev.assay.evidence.Strength;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.Resume.MentionOfSkill;
import dev.assay.resume.Resume.Skill;
import dev.assay.resume.date.Months;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the mentions of skills, and from the employments that hold them how long and how lately each was used. */
final class SkillCollector {

    private static final Comparator<Skill> LONGEST_FIRST = Comparator.comparingInt(
                    (Skill skill) -> skill.months() == null ? 0 : -skill.months())
            .thenComparing(Skill::concept);

    /** More employments than this are not told within another. */
    private static final int MOST_WITHIN = 4;

    private final Document document;
    private final List<Employment> employments;
    private final @Nullable YearMonth asOf;

    SkillCollector(Document document, List<Employment> employments, @Nullable YearMonth asOf) {
        this.document = document;
        this.employments = employments;
        this.asOf = asOf;
    }

    /** The skills, those used longest first. Names of employers and schools, fields of a degree, labels and links are no skills. */
    List<Skill> collect(List<Mention> mentions, SkillFreeText without) {
        Map<String, List<Mention>> byConcept = new TreeMap<>();
        for (Mention mention : mentions) {
            if (!without.covers(mention)) {
                byConcept
                        .computeIfAbsent(mention.concept().id(), id -> new ArrayList<>())
                        .add(mention);
            }
        }
        return byConcept.values().stream()
                .map(this::skill)
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private Skill skill(List<Mention> mentions) {
        Concept concept = mentions.getFirst().concept();
        Months months = new Months();
        List<MentionOfSkill> places = new ArrayList<>();
        for (Mention mention : mentions) {
            int employment = employmentAt(mention);
            places.add(new MentionOfSkill(document.span(mention.start(), mention.end()), employment));
            if (employment >= 0) {
                Employment role = employments.get(employment);
                months.add(role.from(), role.to(), role.present(), asOf);
            }
        }
        boolean supported = months.count() > 0;
        return new Skill(
                concept.id(),
                concept.label(),
                supported ? Strength.SUPPORTED : Strength.CLAIMED,
                supported ? months.count() : null,
                months.last(),
                places);
    }

    /**
     * The index of the employment whose text holds a mention, or -1; employments stand in the order of the text, and one may be told
     * within the text of another.
     */
    private int employmentAt(Mention mention) {
        int low = 0;
        int high = employments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (employments.get(middle).body().start() > mention.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - 1 - MOST_WITHIN); i--) {
            if (mention.end() <= employments.get(i).body().end()) {
                return i;
            }
        }
        return -1;
    }
}
