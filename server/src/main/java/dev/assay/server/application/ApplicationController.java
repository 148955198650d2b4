package dev.assay.server.application;

import dev.assay.server.account.Member;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
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

/** The pages about applicants. */
@Controller
class ApplicationController {

    private final Applications applications;
    private final Jobs jobs;

    ApplicationController(Applications applications, Jobs jobs) {
        this.applications = applications;
        this.jobs = jobs;
    }

    @GetMapping("/jobs/{job}/applications")
    View all(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(required = false) @Nullable Integer taken,
            @RequestParam(required = false) @Nullable Integer known) {
        ApplicationsPage page = page(request, member, job, notice(taken, known));
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
                notice);
    }

    private static @Nullable String notice(@Nullable Integer taken, @Nullable Integer known) {
        if (taken == null) {
            return null;
        }
        String all = taken + (taken == 1 ? " file taken in." : " files taken in.");
        return known == null || known == 0 ? all : all + " " + known + " with content that was here already.";
    }

    @PostMapping("/jobs/{job}/applications")
    View take(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        jobs.require(member, job, Jobs.Act.TAKE_APPLICATIONS);
        int taken = 0;
        int known = 0;
        for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            if (!file.isEmpty()) {
                try (InputStream in = file.getInputStream()) {
                    boolean isNew = applications
                            .take(member, job, String.valueOf(file.getOriginalFilename()), in)
                            .isPresent();
                    taken += isNew ? 1 : 0;
                    known += isNew ? 0 : 1;
                }
            }
        }
        return new RedirectView("/jobs/" + job + "/applications?taken=" + taken + "&known=" + known);
    }
}
