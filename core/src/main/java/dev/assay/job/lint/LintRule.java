package dev.assay.job.lint;

import dev.assay.job.words.Phrases;
import dev.assay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the data file: an id, why, who says so, and what to write instead.
 *
 * @param id stable, lower-case letters and {@code -}
 * @param reason why it is remarked on
 * @param source who found that out
 * @param suggestion what to write instead where the wording itself has none
 * @param wordings the wordings that it is about; none for a rule about figures
 */
record LintRule(String id, String reason, String source, String suggestion, List<Wording> wordings) {

    LintRule {
        wordings = List.copyOf(wordings);
    }

    /**
     * Wordings that one suggestion replaces.
     *
     * @param phrases the wordings
     * @param suggestion what to write instead; empty where the rule's own serves
     */
    record Wording(Phrases phrases, String suggestion) {}

    Remark remark(@Nullable Span span) {
        return new Remark(id, span, reason, source, suggestion);
    }

    Remark remark(Span span, Wording wording) {
        return wording.suggestion().isEmpty()
                ? remark(span)
                : new Remark(id, span, reason, source, wording.suggestion());
    }
}
