package dev.assay.documents.europass;

import dev.assay.documents.html.HtmlReader;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Flow;

/** Writes headings, lines and longer texts, as the pages that Europass makes of its XML have them. */
final class ResumeFlow {

    private final Flow flow;
    private final Budget budget;

    ResumeFlow(Flow flow, Budget budget) {
        this.flow = flow;
        this.budget = budget;
    }

    void heading(String text) {
        flow.gap();
        line(text);
    }

    void line(String text) {
        if (!text.isEmpty()) {
            flow.append(text);
            flow.endLine();
        }
    }

    void gap() {
        flow.gap();
    }

    /** A longer text, which the editors keep as HTML; older ones as it was typed. */
    void rich(String text) {
        if (text.indexOf('<') >= 0 && text.indexOf('>') >= 0) {
            HtmlReader.write(text, flow, budget);
        } else {
            text.lines().map(String::strip).forEach(this::line);
        }
    }

    /** What is called by a heading, where it says anything. */
    void section(String heading, String text) {
        if (!text.isEmpty()) {
            heading(heading);
            rich(text);
            gap();
        }
    }

    /** When something was: from, to, or "present" where it goes on. */
    static String period(String from, String to, boolean goesOn) {
        return Fields.joined(" – ", from, goesOn ? "present" : to);
    }
}
