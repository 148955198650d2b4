package dev.assay.server.pool;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.job.JobSummary;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import dev.assay.server.web.Page;
import dev.assay.server.web.Unusable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The pages about the talent pool. */
@Controller
class PoolController {

    private static final int UNUSABLE = 422;
    private static final int SHOWN = 50;

    private final Pool pool;
    private final Jobs jobs;

    PoolController(Pool pool, Jobs jobs) {
        this.pool = pool;
        this.jobs = jobs;
    }

    /**
     * The pool.
     *
     * @param older the place before which others are; null where there are none
     */
    record PoolPage(
            Frame frame, List<Pooled> people, @Nullable Long older) {
        String until(Pooled pooled) {
            return Moments.day(pooled.until());
        }
    }

    /**
     * Someone in it.
     *
     * @param jobs for which they can be proposed
     * @param proposals the titles of those for which they were
     * @param fault why they were not; null where nothing is wrong
     */
    record PersonPage(
            Frame frame,
            Pooled person,
            List<JobSummary> jobs,
            List<String> proposals,
            @Nullable String fault) {
        String since() {
            return Moments.day(person.givenAt());
        }

        String until() {
            return Moments.day(person.until());
        }
    }

    @GetMapping("/pool")
    View all(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "9223372036854775807") long before) {
        List<Pooled> found = pool.before(member, before, SHOWN + 1);
        PoolPage page = new PoolPage(
                Frame.of(request, "Talent pool"),
                found.stream().limit(SHOWN).toList(),
                found.size() > SHOWN ? found.get(SHOWN - 1).number() : null);
        return Page.of(out -> JtepoolGenerated.render(out, Page.NOTHING, page));
    }

    @GetMapping("/pool/{application}")
    View one(HttpServletRequest request, @AuthenticationPrincipal Member member, @PathVariable String application) {
        return page(request, 200, member, application, null);
    }

    @PostMapping("/pool/{application}/proposals")
    View propose(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String application,
            @RequestParam(defaultValue = "") String job) {
        try {
            Application made = pool.propose(member, application, job);
            return new RedirectView("/jobs/" + made.job() + "/applications");
        } catch (Unusable fault) {
            return page(request, UNUSABLE, member, application, fault.getMessage());
        }
    }

    @PostMapping("/pool/{application}/end")
    View end(@AuthenticationPrincipal Member member, @PathVariable String application) {
        pool.withdraw(member, application);
        return new RedirectView("/pool");
    }

    private View page(
            HttpServletRequest request, int status, Member member, String application, @Nullable String fault) {
        Pooled person = pool.read(member, application);
        PersonPage page = new PersonPage(
                Frame.of(request, person.candidate() + " in the talent pool"),
                person,
                jobs.all(member),
                pool.proposals(member, person),
                fault);
        return Page.of(status, out -> JtepersonGenerated.render(out, Page.NOTHING, page));
    }
}
