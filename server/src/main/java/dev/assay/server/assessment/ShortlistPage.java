package dev.assay.server.assessment;

import dev.assay.job.RequirementText;
import dev.assay.report.ShortlistParts;
import dev.assay.server.account.Member;
import dev.assay.server.assessment.SavedFilters.SavedFilter;
import dev.assay.server.decision.Stage;
import dev.assay.server.job.JobHead;
import dev.assay.server.web.Frame;
import java.util.List;
import java.util.stream.Stream;

/**
 * A job's candidates in bands, and by requirement.
 *
 * @param ranking the places of all
 * @param choice which are looked at, and in which order
 * @param leaf which part of those the page shows
 * @param tags the tags that any of them has
 * @param filters what the reader kept
 */
record ShortlistPage(
        Frame frame,
        Ranking ranking,
        Choice choice,
        Leaf leaf,
        List<String> tags,
        List<SavedFilter> filters,
        Member member,
        ShortlistParts parts) {

    ShortlistPage {
        tags = List.copyOf(tags);
        filters = List.copyOf(filters);
    }

    /** How many candidates the job has. */
    int all() {
        return ranking.candidates().size();
    }

    JobHead head() {
        return JobHead.of(ranking.opening(), member, "Shortlist");
    }

    String job() {
        return ranking.opening().id();
    }

    boolean isEmpty() {
        return all() == 0 && ranking.unread().isEmpty();
    }

    /** Whether the page shows more than one, so that they can be compared. */
    boolean hasSeveral() {
        return leaf.to() - leaf.from() > 1;
    }

    boolean hidesAll() {
        return all() > 0 && leaf.count() == 0;
    }

    /** How many there are, and by which version of the rubric. */
    String summary() {
        int count = leaf.count();
        int all = all();
        String candidates = (count == all ? "" : count + " of ") + all + (all == 1 ? " candidate" : " candidates");
        int still = ranking.progress().waiting();
        String waiting = still == 0 ? "" : ", " + still + " still being read";
        return candidates + waiting + ", by version " + ranking.opening().version() + " of what is asked.";
    }

    /** The address of another part of the list. */
    String address(int number) {
        return choice.address(job()) + "&page=" + number;
    }

    /** What can be chosen from a list. */
    record Option(String value, String words, boolean chosen) {}

    List<Option> requirements() {
        return ranking.opening().job().requirements().stream()
                .map(asked -> new Option(
                        asked.id(),
                        asked.id() + " "
                                + RequirementText.of(asked, ranking.opening().job()),
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

    List<Option> tagOptions() {
        return tags.stream()
                .map(each -> new Option(each, each, each.equals(choice.tag())))
                .toList();
    }

    /** Whether what is looked at is kept under a name already. */
    boolean isKept() {
        return filters.stream().anyMatch(filter -> filter.choice().equals(choice));
    }

    List<Option> orders() {
        return Stream.of(Choice.Order.values())
                .map(each -> new Option(each.name(), each.words(), each == choice.order()))
                .toList();
    }
}
