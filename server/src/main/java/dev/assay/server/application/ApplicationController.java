package dev.assay.server.application;

import dev.assay.server.account.Member;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages about applicants. */
@Controller
class ApplicationController {

    private final Applications applications;
    private final Uploads uploads;
    private final Alike alike;
    private final Jobs jobs;

    ApplicationController(Applications applications, Uploads uploads, Alike alike, Jobs jobs) {
        this.applications = applications;
        this.uploads = uploads;
        this.alike = alike;
        this.jobs = jobs;
    }

    @GetMapping("/jobs/{job}/applications")
    View all(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(required = false) @Nullable Integer taken,
            @RequestParam(required = false) @Nullable Integer known,
            @RequestParam(required = false) @Nullable List<String> refused) {
        ApplicationsPage page = page(request, member, job, notice(taken, known, refused));
        return Page.of(out -> JteapplicationsGenerated.render(out, Page.NOTHING, page));
    }

    /** The part of the page that changes while files are read. */
    @GetMapping(path = "/jobs/{job}/applications", headers = "HX-Request=true")
    View progress(HttpServletRequest request, @AuthenticationPrincipal Member member, @PathVariable String job) {
        ApplicationsPage page = page(request, member, job, null);
        return Page.of(out -> JteprogressGenerated.render(out, Page.NOTHING, page));
    }

    private ApplicationsPage page(HttpServletRequest request, Member member, String job, @Nullable String notice) {
        Opening opening = jobs.find(member, job, Jobs.Act.READ);
        return new ApplicationsPage(
                Frame.of(request, "Applicants for " + opening.title()),
                opening,
                member,
                applications.progress(member, job),
                applications.all(member, job),
                applications.fileCounts(job),
                Jobs.may(member, Jobs.Act.TAKE_APPLICATIONS) ? alike.count(job) : 0,
                notice);
    }

    private static @Nullable String notice(
            @Nullable Integer taken, @Nullable Integer known, @Nullable List<String> refused) {
        if (taken == null) {
            return null;
        }
        StringBuilder notice =
                new StringBuilder(taken + (taken == 1 ? " applicant taken in." : " applicants taken in."));
        if (known != null && known > 0) {
            notice.append(' ').append(known).append(" with content that was here already.");
        }
        if (refused != null) {
            refused.forEach(why -> notice.append(" Not unpacked: ").append(why).append('.'));
        }
        return notice.toString();
    }

    @PostMapping("/jobs/{job}/applications")
    View take(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable List<MultipartFile> folder,
            @RequestParam(defaultValue = "MANY") Heap.Kind holds)
            throws IOException {
        List<MultipartFile> chosen = new ArrayList<>(Objects.requireNonNullElse(files, List.<MultipartFile>of()));
        chosen.addAll(Objects.requireNonNullElse(folder, List.<MultipartFile>of()));
        Uploads.Outcome outcome = uploads.take(member, job, chosen, holds);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/jobs/" + job + "/applications")
                .queryParam("taken", outcome.taken())
                .queryParam("known", outcome.known());
        if (!outcome.refused().isEmpty()) {
            address.queryParam("refused", outcome.refused().toArray());
        }
        return new RedirectView(address.encode().toUriString());
    }
}
