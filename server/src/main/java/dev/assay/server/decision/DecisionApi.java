package dev.assay.server.decision;

import dev.assay.server.account.Member;
import dev.assay.server.api.Version;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.decision.Decision.Rejection;
import dev.assay.server.job.Jobs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decisions over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/applications/{application}/decisions")
@Tag(name = "Decisions")
class DecisionApi {

    private final Decisions decisions;
    private final Applications applications;

    DecisionApi(Decisions decisions, Applications applications) {
        this.decisions = decisions;
        this.applications = applications;
    }

    /**
     * What a person decides.
     *
     * @param from the number of the latest decision that they saw; 0 where they saw none
     * @param reason of a rejection
     * @param requirement that a rejection is about
     */
    @Schema(name = "DecisionWanted")
    record Wanted(
            @Nullable Integer from,
            @Schema(implementation = Stage.class) @Nullable String stage,
            @Schema(implementation = Reason.class) @Nullable String reason,
            @Nullable String requirement,
            @Nullable String note) {}

    /** A decision as it was made. */
    @Schema(name = "Decision")
    record Answer(
            int number,
            Stage stage,
            @Nullable Reason reason,
            @Nullable String requirement,
            String note,
            int rubricVersion,
            int corrections,
            String by,
            Instant at) {
        static Answer of(Decided decided) {
            Rejection rejection = decided.decision() instanceof Rejection found ? found : null;
            return new Answer(
                    decided.number(),
                    decided.decision().stage(),
                    rejection == null ? null : rejection.reason(),
                    rejection == null ? null : rejection.requirement(),
                    decided.decision().note(),
                    decided.rubricVersion(),
                    decided.corrections(),
                    decided.by(),
                    decided.at());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listDecisions",
            summary =
                    "What was decided about an application, the latest last; before the first decision it is at APPLIED")
    ResponseEntity<List<Answer>> all(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        Application found = applications.find(member, job, application, Jobs.Act.READ_VERDICTS);
        Course course = decisions.course(member, found);
        return ResponseEntity.ok()
                .eTag(Version.tag(course.number()))
                .body(course.decisions().stream().map(Answer::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "decide",
            summary = "Decides about an application, in your name; a rejection needs a reason and a requirement")
    Answer decide(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String application,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Wanted wanted) {
        Application found = applications.find(member, job, application, Jobs.Act.DECIDE);
        Decision decision = Decision.of(wanted.stage(), wanted.reason(), wanted.requirement(), wanted.note());
        int current = decisions.course(member, found).number();
        decisions.decide(member, found, Version.seen(ifMatch, wanted.from(), current), decision);
        return Answer.of(decisions.course(member, found).decisions().getLast());
    }
}
