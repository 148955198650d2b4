package dev.assay.server.foryou;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import dev.assay.server.note.Mention;
import dev.assay.server.note.Mentions;
import dev.assay.server.task.Task;
import dev.assay.server.task.TaskList;
import dev.assay.server.task.Tasks;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page of what waits for whoever looks at it. */
@Controller
class ForYouController {

    private final Tasks tasks;
    private final Mentions mentions;
    private final Applications applications;

    ForYouController(Tasks tasks, Mentions mentions, Applications applications) {
        this.tasks = tasks;
        this.mentions = mentions;
        this.applications = applications;
    }

    /** The page. */
    record ForYouPage(Frame frame, Member member, TaskList list, List<Mention> mentions) {

        /** Where a task leads. */
        String address(Task task) {
            if (task.candidate() != null) {
                return "/jobs/" + task.job() + "/candidates/" + task.candidate();
            }
            return "/jobs/" + task.job() + (Jobs.may(member, Jobs.Act.READ_VERDICTS) ? "/pipeline" : "");
        }

        String moment(Mention mention) {
            return Moments.minute(mention.note().at());
        }
    }

    @GetMapping("/for-you")
    View show(HttpServletRequest request, @AuthenticationPrincipal Member member) {
        if (!member.mayGoTo(Frame.Place.FOR_YOU)) {
            throw new NotAllowed();
        }
        TaskList list = new TaskList(
                "", tasks.of(member), List.of(), member.email(), null, TaskList.Back.FOR_YOU, tasks.today());
        ForYouPage page = new ForYouPage(Frame.of(request, "For you"), member, list, mentions.of(member));
        return Page.of(out -> JteforyouGenerated.render(out, Page.NOTHING, page));
    }

    @PostMapping("/jobs/{job}/candidates/{candidate}/notes/{number}/seen")
    View see(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate,
            @PathVariable int number) {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.READ_VERDICTS);
        mentions.see(member, application, number);
        return new RedirectView("/for-you");
    }
}
