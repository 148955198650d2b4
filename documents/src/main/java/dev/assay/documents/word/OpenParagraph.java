package dev.assay.documents.word;

import org.jspecify.annotations.Nullable;

/** A paragraph while its runs go by. */
final class OpenParagraph {

    private final Styles styles;
    private ParagraphLook paragraph;
    private RunLook run;
    private boolean labelled;

    OpenParagraph(Styles styles) {
        this.styles = styles;
        this.paragraph = styles.paragraph(null);
        this.run = RunLook.UNSAID;
    }

    void properties(ParagraphLook own) {
        paragraph = own.over(styles.paragraph(own.style()));
        startRun(RunLook.UNSAID, null);
    }

    /** Starts a run with its own properties and its character style. */
    void startRun(RunLook own, @Nullable String style) {
        run = own.over(styles.run(style, paragraph.style())).on(paragraph.background());
    }

    ParagraphLook paragraph() {
        return paragraph;
    }

    RunLook run() {
        return run;
    }

    /** What stands before the paragraph's first word; empty on every later call. */
    String takeLabel(Numbering numbering) {
        if (labelled) {
            return "";
        }
        labelled = true;
        return numbering.label(paragraph.list(), paragraph.level());
    }

    boolean isEmpty() {
        return !labelled;
    }
}
