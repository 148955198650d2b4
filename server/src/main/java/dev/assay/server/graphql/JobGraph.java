package dev.assay.server.graphql;

import dev.assay.job.Importance;
import dev.assay.server.account.Member;
import dev.assay.server.api.Slice;
import dev.assay.server.job.Addition;
import dev.assay.server.job.Change;
import dev.assay.server.job.JobSummary;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Merge;
import dev.assay.server.job.Opening;
import dev.assay.server.job.Revision;
import dev.assay.server.job.Teams;
import dev.assay.server.web.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Jobs over GraphQL. What belongs to several jobs is read for all of them at once. */
@Controller
class JobGraph {

    private final Jobs jobs;
    private final Teams teams;

    JobGraph(Jobs jobs, Teams teams) {
        this.jobs = jobs;
        this.teams = teams;
    }

    @QueryMapping
    Member me(@AuthenticationPrincipal Member member) {
        return member;
    }

    @QueryMapping
    Part<JobNode> jobs(
            @AuthenticationPrincipal Member member,
            @Argument String title,
            @Argument int first,
            @Argument String after) {
        Slice slice = Slice.of(first, after);
        List<JobSummary> found = jobs.some(member, title, slice.after(), slice.sought());
        return Part.of(slice, found, JobSummary::place, JobNode::of);
    }

    @QueryMapping
    JobNode job(@AuthenticationPrincipal Member member, @Argument String id) {
        return JobNode.of(jobs.find(member, id, Jobs.Act.READ));
    }

    /** A requirement with the words of the posting. */
    record Asked(String id, String kind, Importance importance, String quote) {
        static List<Asked> of(Opening opening) {
            return opening.job().requirements().stream()
                    .map(each -> new Asked(
                            each.id(),
                            each.kind().name(),
                            each.importance(),
                            opening.job().posting().quote(each.quote())))
                    .toList();
        }
    }

    @BatchMapping(typeName = "Job")
    Map<JobNode, List<Asked>> requirements(List<JobNode> nodes) {
        Map<String, Opening> openings = jobs.all(nodes.stream().map(JobNode::id).toList());
        Map<JobNode, List<Asked>> asked = new LinkedHashMap<>();
        nodes.forEach(node -> asked.put(node, Asked.of(Objects.requireNonNull(openings.get(node.id())))));
        return asked;
    }

    @BatchMapping(typeName = "Job")
    Map<JobNode, List<Member>> team(List<JobNode> nodes) {
        Map<String, List<Member>> teams =
                jobs.teams(nodes.stream().map(JobNode::id).toList());
        Map<JobNode, List<Member>> each = new LinkedHashMap<>();
        nodes.forEach(node -> each.put(node, teams.getOrDefault(node.id(), List.of())));
        return each;
    }

    @MutationMapping
    JobNode openJob(@AuthenticationPrincipal Member member, @Argument String posting) {
        return JobNode.of(jobs.open(member, posting));
    }

    @MutationMapping
    JobNode changeRubric(
            @AuthenticationPrincipal Member member,
            @Argument String job,
            @Argument int from,
            @Argument String reason,
            @Argument List<Change> changes,
            @Argument List<Merge> merges,
            @Argument List<String> splits,
            @Argument List<Addition> additions) {
        Revision revision = new Revision(from, reason, changes, merges, splits, additions);
        return JobNode.of(jobs.change(member, job, revision));
    }

    @MutationMapping
    Member joinTeam(@AuthenticationPrincipal Member member, @Argument String job, @Argument String email) {
        return teams.join(member, job, email);
    }

    @MutationMapping
    List<Member> leaveTeam(@AuthenticationPrincipal Member member, @Argument String job, @Argument String account) {
        return teams.leave(member, job, id(account));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException fault) {
            throw new NotFound(); // no account has such an id
        }
    }
}
