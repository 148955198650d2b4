package dev.assay.report;

import dev.assay.Shortlist;
import dev.assay.Shortlist.Unread;
import dev.assay.job.Job;
import dev.assay.text.Document;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Map;
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

    private final Listing listing;

    private ShortlistParts(Listing listing) {
        this.listing = listing;
    }

    /**
     * The parts of a list of candidates.
     *
     * @param candidates the highest score first
     * @param unread the files that could not be read
     */
    public static ShortlistParts of(Job job, List<Listed> candidates, List<Unread> unread, Links links) {
        return new ShortlistParts(Listing.of(job, candidates, unread, links));
    }

    /**
     * One candidate with all verdicts and their quotes.
     *
     * @param documents what was read of the candidate; quotes are shown in their lines
     */
    public static Content candidate(Job job, Shortlist.Entry entry, List<Document> documents, Links links) {
        CandidateView candidate = CandidateView.of(entry, documents, links);
        List<ColumnGroup> groups =
                Listing.groups(job, List.of(candidate.listed().listed()));
        return part(out -> JtecandidateGenerated.render(out, NOTHING, candidate, groups));
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
    public static Content symbols() {
        return part(out -> JtesymbolsGenerated.render(out, NOTHING));
    }

    /** How to read it. */
    public static Content legend() {
        return part(out -> JtelegendGenerated.render(out, NOTHING));
    }

    /** The candidates in their bands. */
    public Content overview() {
        return part(out -> JteoverviewGenerated.render(out, NOTHING, listing));
    }

    /** The candidates by requirements. */
    public Content matrix() {
        return part(out -> JtematrixGenerated.render(out, NOTHING, listing));
    }

    /** What a cell of the matrix opens. */
    public static Content panel() {
        return part(out -> JtepanelGenerated.render(out, NOTHING));
    }

    /** The files that could not be read. */
    public Content unread() {
        return part(out -> JteunreadGenerated.render(out, NOTHING, listing.unread()));
    }

    private static Content part(Consumer<HtmlTemplateOutput> template) {
        return out -> template.accept((HtmlTemplateOutput) out);
    }
}
