package dev.assay.server.job;

import dev.assay.job.Importance;
import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something that the team asks beyond the posting.
 *
 * @param text what is asked, as a posting would say it, on one line
 * @param importance how much it is wanted; required where it is left out
 */
@Schema(name = "RequirementAddition")
public record Addition(
        String text,

        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        Importance importance) {

    private static final int LONGEST = 300;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    public Addition {
        text = BLANKS.matcher(Objects.requireNonNullElse(text, ""))
                .replaceAll(" ")
                .strip();
        importance = Objects.requireNonNullElse(importance, Importance.REQUIRED);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Unusable("Say what is asked beyond the posting in up to " + LONGEST + " characters.");
        }
    }
}
