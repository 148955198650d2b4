package dev.assay.server.graphql;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import dev.assay.server.note.Mention;
import dev.assay.server.note.Mentions;
import dev.assay.server.task.Task;
import dev.assay.server.task.Tasks;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** What waits for whoever asks, over GraphQL. */
@Controller
class TaskGraph {

    private final Tasks tasks;
    private final Mentions mentions;
    private final Applications applications;

    TaskGraph(Tasks tasks, Mentions mentions, Applications applications) {
        this.tasks = tasks;
        this.mentions = mentions;
        this.applications = applications;
    }

    /** A task as the schema has it. */
    record TaskNode(
            String id,
            String job,
            @Nullable String application,
            @Nullable String candidate,
            String text,
            String assignee,
            @Nullable String due,
            String by,
            Instant madeAt,
            @Nullable Instant doneAt,
            @Nullable String doneBy) {
        static TaskNode of(Task task) {
            return new TaskNode(
                    task.id(),
                    task.job(),
                    task.application(),
                    task.candidate(),
                    task.text(),
                    task.assigneeEmail(),
                    task.due() == null ? null : task.due().toString(),
                    task.by(),
                    task.madeAt(),
                    task.doneAt(),
                    task.doneBy());
        }
    }

    /** A note that names whoever asks, as the schema has it. */
    record MentionNode(
            String job,
            String application,
            String candidate,
            int note,
            String text,
            String by,
            Instant at,
            boolean seen) {
        static MentionNode of(Mention mention) {
            return new MentionNode(
                    mention.job(),
                    mention.application(),
                    mention.candidate(),
                    mention.note().number(),
                    mention.note().text(),
                    mention.note().by(),
                    mention.note().at(),
                    mention.seen());
        }
    }

    @QueryMapping
    List<TaskNode> tasks(@AuthenticationPrincipal Member member) {
        return tasks.of(member).stream().map(TaskNode::of).toList();
    }

    @QueryMapping
    List<MentionNode> mentions(@AuthenticationPrincipal Member member) {
        return mentions.of(member).stream().map(MentionNode::of).toList();
    }

    @MutationMapping
    TaskNode addTask(
            @AuthenticationPrincipal Member member,
            @Argument String job,
            @Argument @Nullable String application,
            @Argument String text,
            @Argument @Nullable String assignee,
            @Argument @Nullable String due) {
        Application about = application == null ? null : applications.find(member, job, application, Jobs.Act.DECIDE);
        return TaskNode.of(tasks.make(member, job, about, new Tasks.Wanted(text, assignee, due)));
    }

    @MutationMapping
    TaskNode markTask(
            @AuthenticationPrincipal Member member,
            @Argument String job,
            @Argument String task,
            @Argument boolean done) {
        return TaskNode.of(tasks.mark(member, job, task, done));
    }
}
