package dev.assay.server.job;

import dev.assay.job.Job;
import dev.assay.job.lint.PostingLinter;
import dev.assay.job.lint.Remark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a posting that its author may want to say in another way. It changes nothing of what the posting asks.
 *
 * @param rule the id of the rule
 * @param quote the words concerned; null where it is about the posting as a whole
 * @param reason why it is remarked on
 * @param source who found that out
 * @param suggestion what to write instead
 */
@Schema(name = "PostingRemark")
record PostingRemark(String rule, @Nullable String quote, String reason, String source, String suggestion) {

    private static final PostingLinter LINTER = new PostingLinter();

    /** The remarks on a job's posting, in the order of the text; those on the whole come last. */
    static List<PostingRemark> of(Job job) {
        return LINTER.remarks(job).stream().map(remark -> of(remark, job)).toList();
    }

    private static PostingRemark of(Remark remark, Job job) {
        return new PostingRemark(
                remark.rule(),
                remark.span() == null ? null : job.posting().quote(remark.span()),
                remark.reason(),
                remark.source(),
                remark.suggestion());
    }
}
