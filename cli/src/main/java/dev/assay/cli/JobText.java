package dev.assay.cli;

import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.RequirementText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Jobs as text for a terminal. */
final class JobText {

    private final Paint paint;

    JobText(Paint paint) {
        this.paint = paint;
    }

    void write(Writer out, List<Job> jobs) throws IOException {
        for (Job job : jobs) {
            String title = job.title().isEmpty() ? job.posting().name() : job.title();
            out.write(paint.bold(Layout.fit(title, Layout.WIDTH)) + "\n");
            out.write(paint.dim(job.posting().name() + ", "
                            + Layout.count(job.requirements().size(), "requirement")) + "\n\n");
            for (Requirement requirement : job.requirements()) {
                write(out, requirement, job);
            }
            out.write("\n");
        }
    }

    private void write(Writer out, Requirement requirement, Job job) throws IOException {
        String head = Layout.pad(requirement.id(), 5)
                + Layout.pad(Layout.sentence(requirement.importance()), 11)
                + Layout.pad(Layout.sentence(requirement.kind()), 15);
        String indent = " ".repeat(31);
        List<String> asked = Layout.wrap(RequirementText.of(requirement, job), Layout.WIDTH - 31, "");
        out.write(head + paint.bold(asked.getFirst()) + "\n");
        for (String line : asked.subList(1, asked.size())) {
            out.write(indent + paint.bold(line) + "\n");
        }
        for (String line : Layout.wrap("“" + job.posting().quote(requirement.quote()) + "”", Layout.WIDTH - 31, "")) {
            out.write(indent + paint.dim(line) + "\n");
        }
    }
}
