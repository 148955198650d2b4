package dev.assay.server.mail;

import dev.assay.server.api.Slice;
import dev.assay.server.web.Frame;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mails over REST, for administrators. */
@RestController
@RequestMapping("/api/v1/mails")
@Tag(name = "Mail")
class MailApi {

    private final Mails mails;

    MailApi(Mails mails) {
        this.mails = mails;
    }

    /** A mail and what became of it; {@code recipient} is left open where it is an applicant. */
    @Schema(name = "Mail")
    record Answer(
            String id,
            Template template,
            @Nullable String recipient,
            String subject,
            Mail.State state,
            int attempts,
            @Nullable Instant lastAt,
            @Nullable String lastAnswer,
            Instant createdAt) {
        static Answer of(Mail mail) {
            return new Answer(
                    mail.id(),
                    mail.template(),
                    mail.template() == Template.INVITATION ? mail.recipient().text() : null,
                    mail.message().subject(),
                    mail.state(),
                    mail.attempts(),
                    mail.lastAt(),
                    mail.lastAnswer(),
                    mail.createdAt());
        }
    }

    /** A mail with to whom it goes and what it says. */
    @Schema(name = "MailWithText")
    record Whole(Answer mail, String recipient, String text) {}

    @GetMapping
    @Operation(
            operationId = "listMails",
            summary = "What was written to people, the latest first; it is logged that you looked")
    ResponseEntity<List<Answer>> all(
            @AuthenticationPrincipal Frame.Visitor visitor,
            @RequestParam(defaultValue = Slice.USUAL) int limit,
            @RequestParam(defaultValue = "") String after) {
        Slice slice = Slice.of(limit, after);
        return slice.answer(
                mails.before(visitor, slice.number(Long.MAX_VALUE), slice.sought()), Mail::number, Answer::of);
    }

    @GetMapping("/{mail}")
    @Operation(
            operationId = "getMail",
            summary = "A mail with to whom it goes and what it says; it is logged that you looked")
    Whole one(@AuthenticationPrincipal Frame.Visitor visitor, @PathVariable String mail) {
        Mail found = mails.read(visitor, mail);
        return new Whole(
                Answer.of(found), found.recipient().text(), found.message().text());
    }

    @PostMapping("/{mail}/sendings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "sendMailAgain",
            summary = "Has a mail sent that was kept, refused, given up or perhaps sent")
    Answer send(@AuthenticationPrincipal Frame.Visitor visitor, @PathVariable String mail) {
        return Answer.of(mails.send(visitor, mail));
    }
}
