package dev.assay.server.letter;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Letters to candidates over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/applications/{application}")
@Tag(name = "Letters")
class LetterApi {

    private final Letters letters;
    private final Applications applications;

    LetterApi(Letters letters, Applications applications) {
        this.letters = letters;
        this.applications = applications;
    }

    /** A letter that was sent; {@code state} is how far the mail is. */
    @Schema(name = "Letter")
    record Answer(int decision, String by, Instant at, String state) {
        static Answer of(Letters.Told told) {
            return new Answer(told.decision(), told.by(), told.at(), told.state());
        }
    }

    /** A letter as it would be sent; {@code sendable} is whether there is an address. */
    @Schema(name = "LetterDraft")
    record Proposed(int decision, boolean sendable, String subject, String text) {
        static Proposed of(Letters.Draft draft) {
            return new Proposed(
                    draft.decision(),
                    draft.isSendable(),
                    draft.message().subject(),
                    draft.message().text());
        }
    }

    /** A letter that is to be sent: {@code text} is all that it says, as a person has read it. */
    @Schema(name = "LetterWanted")
    record Wanted(@Nullable Integer decision, @Nullable String text) {}

    @GetMapping("/letters")
    @Operation(operationId = "listLetters", summary = "What the candidate was told of decisions, the latest last")
    List<Answer> all(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        return letters.told(member, applications.find(member, job, application, Jobs.Act.READ_VERDICTS)).stream()
                .map(Answer::of)
                .toList();
    }

    @GetMapping("/letter-draft")
    @Operation(
            operationId = "draftLetter",
            summary = "The letter about the latest decision, for a person to read before it is sent")
    Proposed draft(@AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        return Proposed.of(letters.draft(member, applications.find(member, job, application, Jobs.Act.DECIDE)));
    }

    @PostMapping("/letters")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "sendLetter", summary = "Tells the candidate of the latest decision, once, in your name")
    Answer send(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String application,
            @RequestBody Wanted wanted) {
        Application found = applications.find(member, job, application, Jobs.Act.DECIDE);
        if (wanted.decision() == null || wanted.text() == null) {
            throw new Unusable("Give the number of the decision and the text, as the draft has them.");
        }
        return Answer.of(letters.send(member, found, wanted.decision(), wanted.text()));
    }
}
