package dev.assay.server.careers;

import dev.assay.server.account.Member;
import dev.assay.server.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether everyone can see a job, over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/publication")
@Tag(name = "Jobs")
class PublicationApi {

    private final Careers careers;

    PublicationApi(Careers careers) {
        this.careers = careers;
    }

    /** How a job is shown to everyone, and whether it is. */
    @Schema(name = "Publication")
    record Answer(String company, String place, boolean open, Instant publishedAt) {
        static Answer of(Publication publication) {
            return new Answer(
                    publication.company(), publication.place(), publication.open(), publication.publishedAt());
        }
    }

    /** How a job is to be shown; an empty place says that the work is done from anywhere. */
    @Schema(name = "PublicationWanted")
    record Wanted(
            @Nullable String company,
            @Nullable String place,
            @Nullable Boolean open) {}

    @GetMapping
    @Operation(operationId = "getPublication", summary = "How the job is shown to everyone; 404 where it never was")
    Answer publication(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return careers.publication(member, job).map(Answer::of).orElseThrow(NotFound::new);
    }

    @PutMapping
    @Operation(operationId = "publishJob", summary = "Shows the job to everyone, who can then apply, or takes it off")
    Answer publish(@AuthenticationPrincipal Member member, @PathVariable String job, @RequestBody Wanted wanted) {
        careers.publish(
                member,
                job,
                Objects.requireNonNullElse(wanted.company(), ""),
                Objects.requireNonNullElse(wanted.place(), ""),
                Objects.requireNonNullElse(wanted.open(), true));
        return publication(member, job);
    }
}
