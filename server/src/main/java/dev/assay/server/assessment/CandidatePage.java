package dev.assay.server.assessment;

import dev.assay.job.Job;
import dev.assay.job.RequirementText;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.server.account.Member;
import dev.assay.server.decision.Course;
import dev.assay.server.decision.Decided;
import dev.assay.server.decision.Decision.Move;
import dev.assay.server.decision.Decision.Rejection;
import dev.assay.server.decision.Reason;
import dev.assay.server.decision.Stage;
import dev.assay.server.identity.Identity;
import dev.assay.server.job.JobHead;
import dev.assay.server.job.Jobs;
import dev.assay.server.letter.Letters;
import dev.assay.server.note.Note;
import dev.assay.server.task.TaskList;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import dev.assay.text.Document;
import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One candidate with all verdicts and their quotes, and what people decided.
 *
 * @param id what the candidate is called as long as the name is hidden
 * @param notes what the team wrote, the latest last
 * @param colleagues what a note says to name each of the team
 * @param told of which decisions the candidate was told
 * @param fault what is wrong with a decision; null where nothing is
 */
record CandidatePage(
        Frame frame,
        Member member,
        Assessed assessed,
        String id,
        Content symbols,
        Content candidate,
        Course course,
        Identity identity,
        List<Note> notes,
        List<String> tags,
        List<Letters.Told> told,
        TaskList tasks,
        List<String> colleagues,
        @Nullable String fault) {

    CandidatePage {
        notes = List.copyOf(notes);
        tags = List.copyOf(tags);
        told = List.copyOf(told);
        colleagues = List.copyOf(colleagues);
    }

    JobHead head() {
        return JobHead.of(assessed.opening(), member, "Shortlist");
    }

    String address() {
        return "/jobs/" + assessed.opening().id() + "/candidates/" + id;
    }

    boolean mayErase() {
        return Jobs.may(member, Jobs.Act.TAKE_APPLICATIONS);
    }

    boolean mayDecide() {
        return Jobs.may(member, Jobs.Act.DECIDE);
    }

    /** Where the application can go, other than by a rejection. */
    List<Stage> moves() {
        return Stage.all().stream()
                .filter(stage -> stage != Stage.REJECTED && stage != course.stage())
                .toList();
    }

    /** The stage that usually comes next. */
    boolean isNext(Stage stage) {
        return stage.follows(course.stage());
    }

    List<Reason> reasons() {
        return List.of(Reason.values());
    }

    /** What the job asks, each with how this candidate stands. */
    List<Asked> asked() {
        return assessed.verdicts(id).stream()
                .map(verdict -> new Asked(
                        verdict.requirement(),
                        verdict.requirement() + " " + text(verdict.requirement()) + " ("
                                + verdict.outcome()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ') + ")"))
                .toList();
    }

    private String text(String requirement) {
        Job job = assessed.opening().job();
        return job.requirements().stream()
                .filter(asked -> asked.id().equals(requirement))
                .map(asked -> RequirementText.of(asked, job))
                .findFirst()
                .orElse("");
    }

    /** The names of what was read, which tell nothing of the person. */
    List<String> documents() {
        return assessed.documents().getOrDefault(id, List.of()).stream()
                .map(Document::name)
                .toList();
    }

    /** The name that the documents tell, for someone who may know it; empty where they tell none. */
    String name() {
        return assessed.documents().getOrDefault(id, List.of()).stream()
                .flatMap(document -> new IdentityReader().read(document).name().stream())
                .findFirst()
                .orElse("");
    }

    /** A requirement that a rejection can be about. */
    record Asked(String id, String words) {}

    /** What was decided, in words. */
    String words(Decided decided) {
        return switch (decided.decision()) {
            case Rejection(Reason reason, String requirement, String _) ->
                "Rejected: " + requirement + ", " + reason.words().toLowerCase(Locale.ROOT);
            case Move(Stage stage, String _) -> stage.words();
        };
    }

    /** Whether there is a decision that the candidate can be told and was not. */
    boolean isTellable() {
        return mayDecide() && Letters.isTellable(course, told);
    }

    /** What became of the letter about a decision; empty where there is none. */
    String told(Decided decided) {
        return told.stream()
                .filter(each -> each.decision() == decided.number())
                .map(each -> "Told by " + each.by() + ", " + Moments.minute(each.at()) + ": mail " + each.state())
                .findFirst()
                .orElse("");
    }

    /** How a note names colleagues. */
    String naming() {
        return colleagues.stream().limit(3).map(name -> "@" + name).collect(Collectors.joining(", "));
    }

    String moment(Note note) {
        return Moments.minute(note.at());
    }

    String moment(Decided decided) {
        return Moments.minute(decided.at());
    }
}
