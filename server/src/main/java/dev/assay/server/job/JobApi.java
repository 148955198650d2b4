package dev.assay.server.job;

import dev.assay.report.json.JobJson;
import dev.assay.report.json.Json;
import dev.assay.server.account.Member;
import dev.assay.server.api.Shapes;
import dev.assay.server.api.Slice;
import dev.assay.server.api.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Jobs over REST. */
@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "Jobs")
class JobApi {

    private final Jobs jobs;

    JobApi(Jobs jobs) {
        this.jobs = jobs;
    }

    /** A posting that opens a job. */
    record Posting(String posting) {
        Posting {
            posting = Objects.requireNonNullElse(posting, "");
        }
    }

    /**
     * A change of what a job asks.
     *
     * @param from the version that it changes; may be left out where If-Match names it
     * @param merges requirements that become one
     * @param splits ids of requirements of which each alternative becomes one of its own
     */
    @Schema(name = "RubricWanted")
    record Wanted(
            @Nullable Integer from,
            @Nullable String reason,
            @Nullable List<Change> changes,
            @Nullable List<Merge> merges,
            @Nullable List<String> splits,
            @Nullable List<Addition> additions) {}

    @GetMapping
    @Operation(operationId = "listJobs", summary = "The jobs that you are on the team of, the newest first")
    ResponseEntity<List<JobSummary>> all(
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = Slice.USUAL) int limit,
            @RequestParam(defaultValue = "") String after) {
        Slice slice = Slice.of(limit, after);
        return slice.answer(jobs.some(member, title, slice.after(), slice.sought()), JobSummary::place);
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "openJob", summary = "Opens a job from the text of its posting")
    @ApiResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Shapes.JobWithRubric.class)))
    ResponseEntity<String> open(@AuthenticationPrincipal Member member, @RequestBody Posting posting) {
        Opening opening = jobs.open(member, posting.posting());
        return ResponseEntity.created(URI.create("/api/v1/jobs/" + opening.id()))
                .eTag(Version.tag(opening.version()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json(opening));
    }

    @GetMapping(path = "/{job}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getJob", summary = "A job with the current version of its rubric")
    @AnswersJob
    ResponseEntity<String> job(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return answer(jobs.find(member, job, Jobs.Act.READ));
    }

    @GetMapping("/{job}/rubrics")
    @Operation(operationId = "listRubrics", summary = "The versions of a job's rubric, the newest first")
    List<RubricVersion> versions(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return jobs.versions(member, job);
    }

    @GetMapping(path = "/{job}/rubrics/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getRubric", summary = "A job with one version of its rubric")
    @AnswersJob
    String version(@AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable int version) {
        return json(jobs.find(member, job, version));
    }

    @GetMapping("/{job}/remarks")
    @Operation(
            operationId = "listRemarks",
            summary = "What in the posting keeps good people away or tells little, and what to write instead")
    List<PostingRemark> remarks(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return PostingRemark.of(jobs.find(member, job, Jobs.Act.READ).job());
    }

    @PostMapping(path = "/{job}/rubrics", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "changeRubric",
            summary =
                    "Makes a new version of a job's rubric; If-Match names the version that it changes, or the body's \"from\"")
    @AnswersJob
    ResponseEntity<String> change(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Wanted wanted) {
        int current = jobs.find(member, job, Jobs.Act.CHANGE).version();
        int from = Version.seen(ifMatch, wanted.from(), current);
        Revision revision = Revision.of(
                from, wanted.reason(), wanted.changes(), wanted.merges(), wanted.splits(), wanted.additions());
        return answer(jobs.change(member, job, revision));
    }

    private static ResponseEntity<String> answer(Opening opening) {
        return ResponseEntity.ok().eTag(Version.tag(opening.version())).body(json(opening));
    }

    private static String json(Opening opening) {
        StringWriter out = new StringWriter();
        Json.writeObject(out, json -> {
            json.text("id", opening.id())
                    .number("version", Integer.valueOf(opening.version()))
                    .text("createdAt", opening.createdAt().toString());
            JobJson.write(json, opening.job());
        });
        return out.toString();
    }
}
