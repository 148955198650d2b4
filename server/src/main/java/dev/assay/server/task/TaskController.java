package dev.assay.server.task;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes tasks, and that they are done, from the pages that they are on. */
@Controller
class TaskController {

    private final Tasks tasks;
    private final Applications applications;

    TaskController(Tasks tasks, Applications applications) {
        this.tasks = tasks;
        this.applications = applications;
    }

    @PostMapping("/jobs/{job}/tasks")
    View make(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(required = false) @Nullable String candidate,
            Tasks.Wanted wanted) {
        Application application =
                candidate == null ? null : applications.findCandidate(member, job, candidate, Jobs.Act.DECIDE);
        tasks.make(member, job, application, wanted);
        return back(application == null ? TaskList.Back.PIPELINE : TaskList.Back.CANDIDATE, job, candidate);
    }

    @PostMapping("/jobs/{job}/tasks/{task}")
    View mark(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String task,
            @RequestParam(defaultValue = "true") boolean done,
            @RequestParam(defaultValue = "FOR_YOU") TaskList.Back back) {
        Task marked = tasks.mark(member, job, task, done);
        return back(back, job, marked.candidate());
    }

    private static View back(TaskList.Back back, String job, @Nullable String candidate) {
        return new RedirectView(
                switch (back) {
                    case CANDIDATE -> "/jobs/" + job + "/candidates/" + candidate + "#tasks";
                    case PIPELINE -> "/jobs/" + job + "/pipeline#tasks";
                    case FOR_YOU -> "/for-you";
                });
    }
}
