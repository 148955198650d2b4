package dev.assay.server.job;

import dev.assay.report.json.JobJson;
import dev.assay.report.json.Json;
import dev.assay.server.account.Member;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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

    @GetMapping
    @Operation(summary = "The jobs that you are on the team of, the newest first")
    List<JobSummary> all(@AuthenticationPrincipal Member member) {
        return jobs.all(member);
    }

    @PostMapping
    @Operation(summary = "Opens a job from the text of its posting")
    ResponseEntity<String> open(@AuthenticationPrincipal Member member, @RequestBody Posting posting) {
        Opening opening = jobs.open(member, posting.posting());
        return ResponseEntity.created(URI.create("/api/v1/jobs/" + opening.id()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json(opening));
    }

    @GetMapping(path = "/{job}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A job with the current version of its rubric")
    String job(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return json(jobs.find(member, job, Jobs.Act.READ));
    }

    @GetMapping("/{job}/rubrics")
    @Operation(summary = "The versions of a job's rubric, the newest first")
    List<RubricVersion> versions(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return jobs.versions(member, job);
    }

    @GetMapping(path = "/{job}/rubrics/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A job with one version of its rubric")
    String version(@AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable int version) {
        return json(jobs.find(member, job, version));
    }

    @PostMapping(path = "/{job}/rubrics", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Makes a new version of a job's rubric")
    String change(@AuthenticationPrincipal Member member, @PathVariable String job, @RequestBody Revision revision) {
        return json(jobs.change(member, job, revision));
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
