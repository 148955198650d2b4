package dev.assay.server.erasure;

import dev.assay.server.account.Member;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erasure over REST. */
@RestController
@Tag(name = "Applications")
class ErasureApi {

    private final Erasures erasures;
    private final Applications applications;

    ErasureApi(Erasures erasures, Applications applications) {
        this.erasures = erasures;
        this.applications = applications;
    }

    @DeleteMapping("/api/v1/jobs/{job}/applications/{application}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "eraseApplication",
            summary =
                    "Erases what is held of an applicant, for good; that there was an application, and what was decided, stays")
    void erase(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String application,
            @Parameter(description = "ASKED, NOT_NEEDED or MISTAKE") @RequestParam(defaultValue = "") String reason) {
        erasures.erase(
                member,
                applications.find(member, job, application, Jobs.Act.TAKE_APPLICATIONS),
                ErasureReason.of(reason));
    }
}
