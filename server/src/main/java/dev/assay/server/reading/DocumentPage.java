package dev.assay.server.reading;

import dev.assay.job.Job;
import dev.assay.job.RequirementText;
import dev.assay.match.Verdict;
import dev.assay.report.ShortlistParts;
import dev.assay.report.Standing;
import dev.assay.server.account.Member;
import dev.assay.server.assessment.Assessed;
import dev.assay.server.correction.Corrected;
import dev.assay.server.correction.Reread;
import dev.assay.server.job.JobHead;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Area;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One document of a candidate's: its pages as they look or its text, and what verdicts quote of it.
 *
 * @param candidate what the candidate is called
 * @param number the document's number among the candidate's, from 1
 * @param names the names of all of them, which tell nothing of the person
 * @param read the document
 * @param drawn its pages; none where they may not be shown
 * @param reread the facts that were read of it, as they hold now
 * @param corrected what people corrected in what was read of the candidate
 * @param fault what is wrong with a correction; null where nothing is
 */
record DocumentPage(
        Frame frame,
        Member member,
        Assessed assessed,
        String candidate,
        int number,
        List<String> names,
        ReadDocument read,
        Sheets.Drawn drawn,
        Reread reread,
        List<Corrected> corrected,
        @Nullable String fault) {

    DocumentPage {
        names = List.copyOf(names);
        corrected = List.copyOf(corrected);
    }

    JobHead head() {
        return JobHead.of(assessed.opening(), member, "Shortlist");
    }

    Content symbols() {
        return ShortlistParts.symbols();
    }

    String candidateAddress() {
        return "/jobs/" + assessed.opening().id() + "/candidates/" + candidate;
    }

    String address(int document) {
        return candidateAddress() + "/documents/" + document;
    }

    boolean mayCorrect() {
        return Jobs.may(member, Jobs.Act.DECIDE);
    }

    List<DegreeLevel> levels() {
        return List.of(DegreeLevel.values());
    }

    static String words(DegreeLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    String moment(Corrected made) {
        return Moments.minute(made.at());
    }

    /** What a mark is quoted for. */
    String words(Mark mark) {
        return mark.words(job());
    }

    /** The verdict that a mark stands under, among the candidate's. */
    String verdict(Mark mark) {
        return candidateAddress() + "#" + candidate + "-" + mark.firstRequirement();
    }

    private Job job() {
        return assessed.opening().job();
    }

    /**
     * A page as it looks.
     *
     * @param number its number, from 1
     * @param width in points
     * @param height in points
     * @param marks what is quoted of it
     * @param hidden where something stands that readers cannot see
     */
    record Leaf(int number, String width, String height, List<Framed> marks, List<Box> hidden) {
        Leaf {
            marks = List.copyOf(marks);
            hidden = List.copyOf(hidden);
        }
    }

    /** A mark and where it stands on its page. */
    record Framed(Mark mark, List<Box> boxes) {
        Framed {
            boxes = List.copyOf(boxes);
        }
    }

    /** A rectangle on a page, in points. */
    record Box(String x, String y, String width, String height) {

        private static final double AROUND = 1;

        static Box of(Area area) {
            return new Box(
                    points(area.left() - AROUND),
                    points(area.top() - AROUND),
                    points(area.right() - area.left() + 2 * AROUND),
                    points(area.bottom() - area.top() + 2 * AROUND));
        }
    }

    private static String points(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    List<Leaf> leaves() {
        Document document = read.document();
        List<Leaf> leaves = new ArrayList<>();
        for (int page = 1; page <= drawn.sheets().size(); page++) {
            Sheet sheet = drawn.sheets().get(page - 1);
            int current = page;
            leaves.add(new Leaf(
                    page,
                    points(sheet.width()),
                    points(sheet.height()),
                    read.marks().stream()
                            .filter(mark -> mark.span().page() == current)
                            .map(mark -> new Framed(mark, boxes(document.areas(mark.span()))))
                            .filter(framed -> !framed.boxes().isEmpty())
                            .toList(),
                    document.findings().stream()
                            .filter(finding -> finding.page() == current)
                            .flatMap(finding -> boxes(finding.areas()).stream())
                            .toList()));
        }
        return leaves;
    }

    private static List<Box> boxes(List<Area> areas) {
        return areas.stream().map(Box::of).toList();
    }

    /** Where something stands that readers cannot see, and what it says. */
    List<Finding> findings() {
        return read.document().findings();
    }

    /**
     * A requirement for which the document is quoted.
     *
     * @param marks the places
     */
    record Asked(String id, String text, Standing standing, List<Quoted> marks) {
        Asked {
            marks = List.copyOf(marks);
        }
    }

    /** A place that is quoted. */
    record Quoted(String anchor, String text) {}

    List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        List<Verdict> verdicts = assessed.verdicts(candidate);
        for (int i = 0; i < verdicts.size(); i++) {
            String id = verdicts.get(i).requirement();
            List<Quoted> quoted = read.marks().stream()
                    .filter(mark -> mark.requirements().stream()
                            .anyMatch(each -> each.id().equals(id)))
                    .map(mark -> new Quoted(mark.anchor(), read.document().quote(mark.span())))
                    .toList();
            if (!quoted.isEmpty()) {
                asked.add(new Asked(
                        id,
                        RequirementText.of(job().requirements().get(i), job()),
                        Standing.of(verdicts.get(i)),
                        quoted));
            }
        }
        return asked;
    }
}
