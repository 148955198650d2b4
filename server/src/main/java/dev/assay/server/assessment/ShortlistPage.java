package dev.assay.server.assessment;

import dev.assay.job.RequirementText;
import dev.assay.report.ShortlistParts;
import dev.assay.server.account.Member;
import dev.assay.server.decision.Stage;
import dev.assay.server.job.JobHead;
import dev.assay.server.web.Frame;
import java.util.List;
import java.util.stream.Stream;

/**
 * A job's candidates in bands, and by requirement.
 *
 * @param assessed those that are looked at
 * @param all how many there are
 * @param choice which are looked at, and in which order
 */
record ShortlistPage(Frame frame, Assessed assessed, int all, Choice choice, Member member, ShortlistParts parts) {

    JobHead head() {
        return JobHead.of(assessed.opening(), member, "Shortlist");
    }

    String job() {
        return assessed.opening().id();
    }

    boolean isEmpty() {
        return all == 0 && assessed.shortlist().unreadable().isEmpty();
    }

    boolean hidesAll() {
        return all > 0 && assessed.shortlist().entries().isEmpty();
    }

    /** How many there are, and by which version of the rubric. */
    String summary() {
        int count = assessed.shortlist().entries().size();
        String candidates = (count == all ? "" : count + " of ") + all + (all == 1 ? " candidate" : " candidates");
        String waiting = assessed.waiting() == 0 ? "" : ", " + assessed.waiting() + " still being read";
        return candidates + waiting + ", by version " + assessed.opening().version() + " of what is asked.";
    }

    /** What can be chosen from a list. */
    record Option(String value, String words, boolean chosen) {}

    List<Option> requirements() {
        return assessed.opening().job().requirements().stream()
                .map(asked -> new Option(
                        asked.id(),
                        asked.id() + " "
                                + RequirementText.of(asked, assessed.opening().job()),
                        asked.id().equals(choice.requirement())))
                .toList();
    }

    List<Option> shows() {
        return Stream.of(Choice.Shows.values())
                .map(each -> new Option(each.name(), each.words(), each == choice.shows()))
                .toList();
    }

    List<Option> stages() {
        return Stage.all().stream()
                .map(each -> new Option(each.name(), each.words(), each.name().equals(choice.stage())))
                .toList();
    }

    List<Option> orders() {
        return Stream.of(Choice.Order.values())
                .map(each -> new Option(each.name(), each.words(), each == choice.order()))
                .toList();
    }
}
