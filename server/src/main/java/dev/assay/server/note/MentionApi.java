package dev.assay.server.note;

import dev.assay.server.account.Member;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is named, over REST. */
@RestController
@Tag(name = "Notes")
class MentionApi {

    private final Mentions mentions;
    private final Applications applications;

    MentionApi(Mentions mentions, Applications applications) {
        this.mentions = mentions;
        this.applications = applications;
    }

    /** A note that names you. */
    @Schema(name = "Mention")
    record Answer(
            String job,
            String application,
            String candidate,
            int note,
            String text,
            String by,
            Instant at,
            boolean seen) {
        static Answer of(Mention mention) {
            return new Answer(
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

    @GetMapping("/api/v1/mentions")
    @Operation(
            operationId = "listMentions",
            summary = "The latest notes that name you, those first that you have not put aside")
    List<Answer> all(@AuthenticationPrincipal Member member) {
        return mentions.of(member).stream().map(Answer::of).toList();
    }

    @PostMapping("/api/v1/jobs/{job}/applications/{application}/notes/{number}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "putMentionAside", summary = "Puts aside that a note names you")
    void see(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String application,
            @PathVariable int number) {
        mentions.see(member, applications.find(member, job, application, Jobs.Act.READ_VERDICTS), number);
    }
}
