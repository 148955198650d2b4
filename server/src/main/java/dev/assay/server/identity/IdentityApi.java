package dev.assay.server.identity;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who applicants are, over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/applications/{application}")
@Tag(name = "Identity")
class IdentityApi {

    private final Identities identities;
    private final Applications applications;

    IdentityApi(Identities identities, Applications applications) {
        this.identities = identities;
        this.applications = applications;
    }

    /**
     * Who an applicant is, as far as you may know.
     *
     * @param revealed whether you may
     * @param revealable whether you can have it shown
     * @param fileName what the sender called the file; null while hidden
     * @param lines what was read from the file; null while hidden
     */
    @Schema(name = "Identity")
    record Answer(
            boolean revealed,
            boolean revealable,
            @Nullable String fileName,
            @Nullable List<String> lines) {
        static Answer of(Identity identity) {
            return switch (identity) {
                case Identity.Hidden(boolean revealable) -> new Answer(false, revealable, null, null);
                case Identity.Revealed(String fileName, List<String> lines) -> new Answer(true, false, fileName, lines);
            };
        }
    }

    @GetMapping("/identity")
    @Operation(operationId = "getIdentity", summary = "Who the applicant is, where that was shown to you")
    Answer identity(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        return Answer.of(identities.of(member, applications.find(member, job, application, Jobs.Act.READ_VERDICTS)));
    }

    @PostMapping("/identity")
    @Operation(
            operationId = "revealIdentity",
            summary =
                    "Shows you who the applicant is from now on, once someone took the application further; it is logged")
    Answer reveal(@AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        Application found = applications.find(member, job, application, Jobs.Act.DECIDE);
        identities.reveal(member, found);
        return Answer.of(identities.of(member, found));
    }

    @GetMapping(path = "/original", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            operationId = "getOriginal",
            summary =
                    "The file as it was sent, or all of them in a ZIP, where the applicant was revealed to you; it is logged")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    byte[] original(@AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application)
            throws IOException {
        Application found = applications.find(member, job, application, Jobs.Act.READ_VERDICTS);
        return new Originals(applications).of(identities.originals(member, found));
    }
}
