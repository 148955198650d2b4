package dev.assay.server.job;

import dev.assay.report.ShortlistParts;
import dev.assay.server.account.Member;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A posting beside what it asks.
 *
 * @param form what was filled in before, by the names of the fields
 * @param fault what is wrong with a change; null where nothing is
 */
record JobPage(
        Frame frame,
        Opening opening,
        Member member,
        List<RubricVersion> versions,
        List<Member> team,
        Map<String, String> form,
        @Nullable String fault) {
    JobPage {
        versions = List.copyOf(versions);
        team = List.copyOf(team);
        form = Map.copyOf(form);
    }

    /** What was filled in before. */
    String filled(String field) {
        return form.getOrDefault(field, "");
    }

    JobHead head() {
        return JobHead.of(opening, member, "Requirements");
    }

    String id() {
        return opening.id();
    }

    int version() {
        return opening.version();
    }

    boolean mayChange() {
        return Jobs.may(member, Jobs.Act.CHANGE);
    }

    boolean mayChangeTeam() {
        return Jobs.may(member, Jobs.Act.TAKE_APPLICATIONS);
    }

    Content posting() {
        return ShortlistParts.posting(opening.job(), "in the list");
    }

    List<RubricRow> rows() {
        return opening.job().requirements().stream()
                .map(requirement -> RubricRow.of(requirement, opening.job(), form))
                .toList();
    }

    List<RubricRow.Choice> importances() {
        return RubricRow.importances(filled("added-importance"));
    }

    List<PostingRemark> remarks() {
        return PostingRemark.of(opening.job());
    }

    String moment(Instant instant) {
        return Moments.minute(instant);
    }
}
