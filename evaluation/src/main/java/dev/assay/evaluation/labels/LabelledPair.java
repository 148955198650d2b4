package dev.assay.evaluation.labels;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.match.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person found a résumé to show of what a posting asks.
 *
 * @param resume the résumé's id
 * @param posting the posting's id
 * @param verdicts one for each thing asked
 */
public record LabelledPair(
        @JsonProperty("cv") String resume,
        @JsonProperty("ad") String posting,
        List<LabelledVerdict> verdicts) {

    /**
     * The answer to one thing asked.
     *
     * @param item the index of the posting's item, from 0
     * @param term the term it is about, or null where the item has none
     * @param verdict the answer
     * @param quote the words of the résumé that show it, or null
     */
    public record LabelledVerdict(
            int item,
            @Nullable String term,
            Answer verdict,
            @Nullable String quote) {}

    /** The answers a label gives. */
    public enum Answer {
        MET(Outcome.MET),
        PARTLY(Outcome.PARTLY),
        NOT_SHOWN(Outcome.UNKNOWN),
        NOT_MET(Outcome.NOT_MET);

        private final Outcome outcome;

        Answer(Outcome outcome) {
            this.outcome = outcome;
        }

        /** The outcome that says the same. */
        public Outcome outcome() {
            return outcome;
        }
    }
}
