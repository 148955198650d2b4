package dev.assay.server.identity;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.application.HandedFile;
import dev.assay.server.job.Jobs;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Reveals applicants, and hands out their files. */
@Controller
class IdentityController {

    private final Identities identities;
    private final Applications applications;

    IdentityController(Identities identities, Applications applications) {
        this.identities = identities;
        this.applications = applications;
    }

    @PostMapping("/jobs/{job}/candidates/{candidate}/identity")
    View reveal(@AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String candidate) {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.DECIDE);
        identities.reveal(member, application);
        return new RedirectView("/jobs/" + job + "/candidates/" + application.candidate() + "#identity");
    }

    /** The file as it was sent, or all of several in a ZIP: to be kept, never to be shown as a page of ours. */
    @GetMapping("/jobs/{job}/candidates/{candidate}/original")
    ResponseEntity<byte[]> original(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String candidate)
            throws IOException {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.READ_VERDICTS);
        List<HandedFile> files = identities.originals(member, application);
        String name = files.size() == 1 ? application.neutralName().replace("é", "e") : "files.zip";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(application.candidate() + "-" + name)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new Originals(applications).of(files));
    }
}
