package dev.assay.job.lint;

import dev.assay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in a posting that its author may want to say in another way. A remark never changes how the posting is read.
 *
 * @param rule the stable id of the rule
 * @param span the words concerned, or null where it is about the posting as a whole
 * @param reason why it is remarked on
 * @param source who found that out
 * @param suggestion what to write instead
 */
public record Remark(String rule, @Nullable Span span, String reason, String source, String suggestion) {}
