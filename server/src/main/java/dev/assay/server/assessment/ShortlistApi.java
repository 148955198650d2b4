package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.report.json.Json;
import dev.assay.report.json.ShortlistJson;
import dev.assay.server.account.Member;
import dev.assay.server.api.Shapes;
import dev.assay.server.api.Slice;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.decision.Decided;
import dev.assay.server.decision.Decisions;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.StringWriter;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shortlist over REST, in the same words as the command line prints it. */
@RestController
@Tag(name = "Shortlist")
class ShortlistApi {

    private final Shortlists shortlists;
    private final Decisions decisions;
    private final Applications applications;

    ShortlistApi(Shortlists shortlists, Decisions decisions, Applications applications) {
        this.shortlists = shortlists;
        this.decisions = decisions;
        this.applications = applications;
    }

    @GetMapping(path = "/api/v1/jobs/{job}/shortlist", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getShortlist",
            summary =
                    "A job's candidates in order, a part at a time, requirement by requirement, with the evidence quoted")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Shapes.ShortlistAnswer.class)))
    ResponseEntity<String> shortlist(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(defaultValue = Slice.USUAL) int limit,
            @RequestParam(defaultValue = "") String after) {
        Slice slice = Slice.of(limit, after);
        Ranking ranking = shortlists.ranking(member, job);
        List<Ranking.Placed> sought = Position.after(slice.after(), ranking).stream()
                .limit(slice.sought())
                .toList();
        Assessed assessed =
                shortlists.some(ranking, sought.stream().limit(slice.limit()).toList());
        StringWriter out = new StringWriter();
        Json.writeObject(out, json -> {
            json.number("rubricVersion", Integer.valueOf(assessed.opening().version()));
            ShortlistJson.write(json, assessed.shortlist());
        });
        return Slice.answer(out.toString(), slice.next(sought, Position::of));
    }

    @GetMapping(
            path = "/api/v1/jobs/{job}/applications/{application}/decisions/{number}/assessment",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getDecidedAssessment",
            summary =
                    "The candidate's assessment as whoever decided saw it: by the requirements and corrections of that time")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Shapes.ShortlistAnswer.class)))
    String asDecided(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String application,
            @PathVariable int number) {
        Application found = applications.find(member, job, application, Jobs.Act.READ_VERDICTS);
        Decided decided = decisions.course(member, found).decisions().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        Shortlist shortlist = shortlists.asDecided(member, found, decided);
        StringWriter out = new StringWriter();
        Json.writeObject(out, json -> {
            json.number("rubricVersion", Integer.valueOf(decided.rubricVersion()));
            ShortlistJson.write(json, shortlist);
        });
        return out.toString();
    }
}
