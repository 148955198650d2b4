package dev.assay.server.task;

import dev.assay.server.account.Member;
import dev.assay.server.api.Slice;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks over REST. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Tasks")
class TaskApi {

    private final Tasks tasks;
    private final Applications applications;

    TaskApi(Tasks tasks, Applications applications) {
        this.tasks = tasks;
        this.applications = applications;
    }

    /** A task. */
    @Schema(name = "Task")
    record Answer(
            String id,
            String job,
            @Nullable String application,
            @Nullable String candidate,
            String text,
            String assignee,
            @Nullable LocalDate due,
            String by,
            Instant madeAt,
            @Nullable Instant doneAt,
            @Nullable String doneBy) {
        static Answer of(Task task) {
            return new Answer(
                    task.id(),
                    task.job(),
                    task.application(),
                    task.candidate(),
                    task.text(),
                    task.assigneeEmail(),
                    task.due(),
                    task.by(),
                    task.madeAt(),
                    task.doneAt(),
                    task.doneBy());
        }
    }

    /**
     * A task that someone is to do.
     *
     * @param application what it is about; left out where it is about the job
     * @param assignee the address of someone of the team; left out for yourself
     * @param due a day such as 2026-05-01; left out where that is open
     */
    @Schema(name = "TaskWanted")
    record Wanted(
            @Nullable String application,
            @Nullable String text,
            @Nullable String assignee,
            @Nullable String due) {}

    /** Whether a task is done. */
    @Schema(name = "TaskMark")
    record Mark(@Nullable Boolean done) {}

    @GetMapping("/tasks")
    @Operation(operationId = "listMyTasks", summary = "What you are to do, those first that are due first")
    List<Answer> mine(@AuthenticationPrincipal Member member) {
        return tasks.of(member).stream().map(Answer::of).toList();
    }

    @GetMapping("/jobs/{job}/tasks")
    @Operation(
            operationId = "listTasks",
            summary = "A job's tasks, open and done, in the order in which they were made")
    ResponseEntity<List<Answer>> all(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(defaultValue = Slice.USUAL) int limit,
            @RequestParam(defaultValue = "") String after) {
        Slice slice = Slice.of(limit, after);
        return slice.answer(tasks.ofJob(member, job, slice.number(0), slice.sought()), Task::number, Answer::of);
    }

    @PostMapping("/jobs/{job}/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addTask",
            summary = "Asks someone of the team, or yourself, to do something about the job or an application")
    Answer make(@AuthenticationPrincipal Member member, @PathVariable String job, @RequestBody Wanted wanted) {
        Application application = wanted.application() == null
                ? null
                : applications.find(member, job, wanted.application(), Jobs.Act.DECIDE);
        return Answer.of(
                tasks.make(member, job, application, new Tasks.Wanted(wanted.text(), wanted.assignee(), wanted.due())));
    }

    @PostMapping("/jobs/{job}/tasks/{task}")
    @Operation(operationId = "markTask", summary = "Says that a task is done, or open again")
    Answer mark(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String task,
            @RequestBody Mark mark) {
        Task found = tasks.find(member, job, task);
        if (mark.done() == null) {
            throw new Unusable("Say whether it is done: {\"done\": true}.");
        }
        return Answer.of(tasks.mark(member, job, found.id(), mark.done()));
    }
}
