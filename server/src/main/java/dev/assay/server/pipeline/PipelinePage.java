package dev.assay.server.pipeline;

import dev.assay.server.account.Member;
import dev.assay.server.decision.Stage;
import dev.assay.server.job.JobHead;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.task.TaskList;
import dev.assay.server.web.Frame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The board.
 *
 * @param tags the candidates' tags
 * @param tasks what is to be done about the job and its candidates
 * @param fault what is wrong with a move; null where nothing is
 */
record PipelinePage(
        Frame frame,
        Member member,
        Opening opening,
        List<Card> cards,
        Map<String, List<String>> tags,
        TaskList tasks,
        @Nullable String fault) {
    PipelinePage {
        cards = List.copyOf(cards);
        tags = Map.copyOf(tags);
    }

    JobHead head() {
        return JobHead.of(opening, member, "Pipeline");
    }

    String job() {
        return opening.id();
    }

    boolean mayDecide() {
        return Jobs.may(member, Jobs.Act.DECIDE) && !cards.isEmpty();
    }

    List<Stage> stages() {
        return Stage.all();
    }

    /** The applications at a stage, those that showed most first. */
    List<Card> at(Stage stage) {
        return cards.stream().filter(card -> card.place().stage() == stage).toList();
    }

    /** The tags of one candidate. */
    List<String> tags(Card card) {
        return tags.getOrDefault(card.candidate(), List.of());
    }

    /** Where several can be moved at once: not to a rejection, which is about one person. */
    List<Stage> moves() {
        return Stage.all().stream().filter(stage -> stage != Stage.REJECTED).toList();
    }
}
