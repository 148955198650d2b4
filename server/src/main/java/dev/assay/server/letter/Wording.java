package dev.assay.server.letter;

import dev.assay.job.Requirement;
import dev.assay.server.decision.Decision;
import dev.assay.server.decision.Decision.Move;
import dev.assay.server.decision.Decision.Rejection;
import dev.assay.server.decision.Reason;
import dev.assay.server.decision.Stage;
import dev.assay.server.job.Opening;
import dev.assay.server.mail.Message;
import dev.assay.server.mail.Template;
import java.util.Map;
import java.util.Optional;

/** A decision in words for the candidate. */
final class Wording {

    private Wording() {}

    /** Which mail tells of a decision; nothing where it is only a step back to the beginning. */
    static Optional<Template> template(Decision decision) {
        return switch (decision) {
            case Rejection _ -> Optional.of(Template.REJECTED);
            case Move(Stage stage, String _) ->
                switch (stage) {
                    case SCREENING, INTERVIEW, OFFER, HIRED -> Optional.of(Template.ONWARD);
                    case WITHDRAWN -> Optional.of(Template.WITHDRAWN);
                    case APPLIED, REJECTED -> Optional.empty();
                };
        };
    }

    /**
     * The mail about a decision.
     *
     * @param opening the job as it was asked at that time
     */
    static Optional<Message> of(Decision decision, Opening opening) {
        String job = opening.title();
        return template(decision).map(template -> switch (decision) {
            case Rejection(Reason reason, String requirement, String _) ->
                template.with(Map.of("job", job, "requirement", quote(opening, requirement), "reason", words(reason)));
            case Move(Stage stage, String _) ->
                template == Template.WITHDRAWN
                        ? template.with(Map.of("job", job))
                        : template.with(Map.of("job", job, "step", words(stage)));
        });
    }

    private static String quote(Opening opening, String requirement) {
        return opening.job().requirements().stream()
                .filter(asked -> asked.id().equals(requirement))
                .map(Requirement::quote)
                .map(span -> opening.job().posting().quote(span).replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the job did not ask " + requirement));
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case NOT_SHOWN -> "We did not find it in what you handed in.";
            case NOT_MET -> "What you handed in shows that this is not the case.";
            case OTHERS_SHOWED_MORE -> "Others showed more of it.";
            case INTERVIEW -> "It did not show in the interview.";
            case NOT_ELIGIBLE -> "It is a condition that we cannot do without.";
        };
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case SCREENING -> "We want to look at it more closely.";
            case INTERVIEW -> "We would like to talk with you.";
            case OFFER -> "We would like you to work with us.";
            case HIRED -> "We are glad that you will work with us.";
            case APPLIED, REJECTED, WITHDRAWN -> throw new IllegalArgumentException(stage + " is no step onward");
        };
    }
}
