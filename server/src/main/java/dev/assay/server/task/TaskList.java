package dev.assay.server.task;

import dev.assay.server.account.Member;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tasks on a page.
 *
 * @param people who can be asked; empty where the reader may ask no one
 * @param me the reader's address
 * @param candidate whom new ones are about; null where they are about the job
 * @param back the page that it is on
 */
public record TaskList(
        String job,
        List<Task> tasks,
        List<Member> people,
        String me,
        @Nullable String candidate,
        Back back,
        LocalDate today) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    public TaskList {
        tasks = List.copyOf(tasks);
        people = List.copyOf(people);
    }

    /** The pages that tasks are on. */
    public enum Back {
        CANDIDATE,
        PIPELINE,
        FOR_YOU
    }

    public boolean isLate(Task task) {
        return !task.isDone() && task.due() != null && task.due().isBefore(today);
    }

    /** By when, in words; empty where that is open. */
    public String due(Task task) {
        if (task.due() == null) {
            return "";
        }
        return task.due().equals(today) ? "today" : DAY.format(task.due());
    }
}
