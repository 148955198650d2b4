package dev.assay.server.job;

import dev.assay.job.Importance;
import dev.assay.job.Requirement;
import dev.assay.server.account.Member;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import dev.assay.server.web.Unusable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
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

/** The pages about jobs. */
@Controller
class JobController {

    private static final int UNUSABLE = 422;

    private final Jobs jobs;
    private final Teams teams;

    JobController(Jobs jobs, Teams teams) {
        this.jobs = jobs;
        this.teams = teams;
    }

    @GetMapping("/jobs")
    View all(HttpServletRequest request, @AuthenticationPrincipal Member member) {
        JobsPage page = new JobsPage(
                Frame.of(request, "Jobs"),
                jobs.all(member),
                Jobs.mayOpen(member),
                Jobs.may(member, Jobs.Act.READ_VERDICTS));
        return Page.of(out -> JtejobsGenerated.render(out, Page.NOTHING, page));
    }

    @GetMapping("/jobs/new")
    View form(HttpServletRequest request, @AuthenticationPrincipal Member member) {
        Jobs.requireOpener(member);
        return form(request, 200, "", null);
    }

    private static View form(HttpServletRequest request, int status, String posting, @Nullable String fault) {
        OpenPage page = new OpenPage(Frame.of(request, "Open a job"), posting, fault);
        return Page.of(status, out -> JteopenGenerated.render(out, Page.NOTHING, page));
    }

    @PostMapping("/jobs")
    View open(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String posting,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        try {
            Opening opening = file == null || file.isEmpty()
                    ? jobs.open(member, posting)
                    : jobs.open(member, String.valueOf(file.getOriginalFilename()), file.getBytes());
            return new RedirectView("/jobs/" + opening.id());
        } catch (Unusable fault) {
            return form(request, UNUSABLE, posting, fault.getMessage());
        }
    }

    @GetMapping("/jobs/{job}")
    View job(HttpServletRequest request, @AuthenticationPrincipal Member member, @PathVariable String job) {
        return job(request, 200, member, job, Map.of(), null);
    }

    private View job(
            HttpServletRequest request,
            int status,
            Member member,
            String job,
            Map<String, String> form,
            @Nullable String fault) {
        Opening opening = jobs.find(member, job, Jobs.Act.READ);
        JobPage page = new JobPage(
                Frame.of(request, opening.title()),
                opening,
                member,
                jobs.versions(member, job),
                jobs.team(member, job),
                form,
                fault);
        return Page.of(status, out -> JtejobGenerated.render(out, Page.NOTHING, page));
    }

    @PostMapping("/jobs/{job}/rubric")
    View change(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam int from,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> form) {
        Opening current = jobs.find(member, job, Jobs.Act.CHANGE);
        try {
            List<String> splits = chosen(current, id -> RubricRow.SPLIT.equals(form.get(RubricRow.IMPORTANCE + id)));
            List<Merge> merges = merges(current, form);
            jobs.change(
                    member, job, new Revision(from, reason, changes(current, form), merges, splits, additions(form)));
            return new RedirectView("/jobs/" + job);
        } catch (Unusable fault) {
            return job(request, UNUSABLE, member, job, form, fault.getMessage());
        }
    }

    @PostMapping("/jobs/{job}/team")
    View join(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(defaultValue = "") String email) {
        try {
            teams.join(member, job, email);
            return new RedirectView("/jobs/" + job + "#team");
        } catch (Unusable fault) {
            return job(request, UNUSABLE, member, job, Map.of(), fault.getMessage());
        }
    }

    @PostMapping("/jobs/{job}/team/{account}/end")
    View leave(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable UUID account) {
        try {
            teams.leave(member, job, account);
            return new RedirectView(account.equals(member.id()) ? "/jobs" : "/jobs/" + job + "#team");
        } catch (Unusable fault) {
            return job(request, UNUSABLE, member, job, Map.of(), fault.getMessage());
        }
    }

    private static List<Change> changes(Opening current, Map<String, String> form) {
        List<Change> changes = new ArrayList<>();
        for (Requirement requirement : current.job().requirements()) {
            String chosen = form.get(RubricRow.IMPORTANCE + requirement.id());
            if (form.containsKey(RubricRow.MERGE + requirement.id()) || RubricRow.SPLIT.equals(chosen)) {
                continue;
            }
            if (RubricRow.REMOVE.equals(chosen)) {
                changes.add(new Change(requirement.id(), null));
            } else if (chosen != null && !chosen.equals(requirement.importance().name())) {
                changes.add(new Change(requirement.id(), importance(chosen)));
            }
        }
        return changes;
    }

    private static List<Merge> merges(Opening current, Map<String, String> form) {
        List<String> ticked = chosen(current, id -> form.containsKey(RubricRow.MERGE + id));
        return ticked.isEmpty() ? List.of() : List.of(new Merge(ticked));
    }

    private static List<String> chosen(Opening current, Predicate<String> choice) {
        return current.job().requirements().stream()
                .map(Requirement::id)
                .filter(choice)
                .toList();
    }

    private static List<Addition> additions(Map<String, String> form) {
        String text = form.getOrDefault("added", "");
        String importance = form.getOrDefault("added-importance", Importance.REQUIRED.name());
        return text.isBlank() ? List.of() : List.of(new Addition(text, importance(importance)));
    }

    private static Importance importance(String name) {
        try {
            return Importance.valueOf(name);
        } catch (IllegalArgumentException fault) {
            throw new Unusable("Choose required, preferred, optional or not asked.");
        }
    }
}
