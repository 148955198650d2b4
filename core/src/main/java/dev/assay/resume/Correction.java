package dev.assay.resume;

import dev.assay.resume.date.PartialDate;
import dev.assay.taxonomy.DegreeLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a résumé says, where it was read otherwise. A correction changes what counts, never the words that are
 * quoted, and so it cannot add what no words speak of.
 */
public sealed interface Correction {

    /** The SHA-256 of the file that was read otherwise, 64 lower-case hexadecimal digits. */
    String file();

    /** What had been read and what holds, in a few plain words, such as "dates 2019 to 2024-06, not 2019-03 to present". */
    String words();

    /** Whether {@code later} says something else about the same fact. */
    boolean isReplacedBy(Correction later);

    /**
     * The dates of an employment.
     *
     * @param header where the lines start that name role, employer and dates
     * @param from the start, or null where none holds
     * @param to the end; null where none holds or {@code present}
     * @param present whether it goes on
     */
    record Dates(
            String file,
            int header,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            boolean present,
            String words)
            implements Correction {
        public Dates {
            if (from != null && to != null && to.latest().isBefore(from.earliest())) {
                throw new IllegalArgumentException("an employment from " + from + " to " + to);
            }
        }

        @Override
        public boolean isReplacedBy(Correction later) {
            return later instanceof Dates dates && dates.file.equals(file) && dates.header == header;
        }
    }

    /**
     * What a word means that was read as a skill.
     *
     * @param concept the id of the skill as which it was read
     * @param meant the id of the skill that is meant, or null where none is
     */
    record Meaning(String file, String concept, @Nullable String meant, String words) implements Correction {
        @Override
        public boolean isReplacedBy(Correction later) {
            return later instanceof Meaning meaning && meaning.file.equals(file) && meaning.concept.equals(concept);
        }
    }

    /**
     * The level of a degree or course of study, and whether it was finished.
     *
     * @param start where the words start that state it
     * @param level its level; null where the text does not tell
     */
    record Degree(String file, int start, @Nullable DegreeLevel level, boolean complete, String words)
            implements Correction {
        @Override
        public boolean isReplacedBy(Correction later) {
            return later instanceof Degree degree && degree.file.equals(file) && degree.start == start;
        }
    }
}
