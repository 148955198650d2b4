package dev.assay.report;

import dev.assay.Shortlist;
import dev.assay.job.Job;
import dev.assay.text.Document;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The parts of the report, one by one, for pages that are more than a report. They look and behave alike wherever they stand, as long
 * as the page loads {@link #STYLE} and {@link #SCRIPT}.
 */
public final class ShortlistParts {

    /** The name of the style sheet beside this class. */
    public static final String STYLE = "report.css";

    /** The name of the script beside this class. */
    public static final String SCRIPT = "report.js";

    private static final HtmlInterceptor NOTHING = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String tag, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String tag, TemplateOutput output) {}
    };

    private final ReportPage page;

    private ShortlistParts(ReportPage page) {
        this.page = page;
    }

    /**
     * The parts of a shortlist.
     *
     * @param documentsByCandidate what was read, by the candidate's id
     */
    public static ShortlistParts of(
            Shortlist shortlist, Map<String, List<Document>> documentsByCandidate, Links links) {
        return new ShortlistParts(ReportPage.of(shortlist, documentsByCandidate, links));
    }

    /**
     * A posting in which the requirements are marked; each mark leads to {@code #} and the requirement's id.
     *
     * @param place what is there, as in "in the list"
     */
    public static Content posting(Job job, String place) {
        return part(out -> JtemarkedGenerated.render(out, NOTHING, PostingText.piecesOf(job), "#", place));
    }

    /** The marks that the other parts refer to; they stand once on a page. */
    public Content symbols() {
        return marks();
    }

    /** The same for pages that show how single verdicts stand. */
    public static Content marks() {
        return part(out -> JtesymbolsGenerated.render(out, NOTHING));
    }

    /** How to read it. */
    public Content legend() {
        return part(out -> JtelegendGenerated.render(out, NOTHING));
    }

    /** The candidates in their bands. */
    public Content overview() {
        return part(out -> JteoverviewGenerated.render(out, NOTHING, page));
    }

    /** The candidates by requirements. */
    public Content matrix() {
        return part(out -> JtematrixGenerated.render(out, NOTHING, page));
    }

    /** What a cell of the matrix opens. */
    public Content panel() {
        return part(out -> JtepanelGenerated.render(out, NOTHING));
    }

    /** The files that could not be read. */
    public Content unread() {
        return part(out -> JteunreadGenerated.render(out, NOTHING, page.unread()));
    }

    /** One candidate with all verdicts and their quotes. */
    public Optional<Content> candidate(String id) {
        return page.candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .map(candidate -> part(out -> JtecandidateGenerated.render(out, NOTHING, candidate, page.groups())));
    }

    private static Content part(Consumer<HtmlTemplateOutput> template) {
        return out -> template.accept((HtmlTemplateOutput) out);
    }
}
