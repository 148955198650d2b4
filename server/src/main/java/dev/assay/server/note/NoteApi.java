package dev.assay.server.note;

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
import java.util.Objects;
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

/** Notes and tags over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/applications/{application}")
@Tag(name = "Notes")
class NoteApi {

    private final Notes notes;
    private final Applications applications;

    NoteApi(Notes notes, Applications applications) {
        this.notes = notes;
        this.applications = applications;
    }

    /** A note that someone writes. */
    @Schema(name = "NoteWanted")
    record Written(@Nullable String text) {}

    /** A note as it was written. */
    @Schema(name = "Note")
    record Answer(int number, String text, String by, Instant at) {
        static Answer of(Note note) {
            return new Answer(note.number(), note.text(), note.by(), note.at());
        }
    }

    /** Tags to be put on and taken off. */
    @Schema(name = "TagsWanted")
    record Tagged(@Nullable List<String> on, @Nullable List<String> off) {}

    @GetMapping("/notes")
    @Operation(operationId = "listNotes", summary = "The team's notes on an application, the latest last")
    List<Answer> notes(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        return notes.of(member, applications.find(member, job, application, Jobs.Act.READ_VERDICTS)).stream()
                .map(Answer::of)
                .toList();
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addNote", summary = "Writes a note, in your name; it stays as it is written")
    Answer write(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String application,
            @RequestBody Written written) {
        Application found = applications.find(member, job, application, Jobs.Act.DECIDE);
        notes.write(member, found, written.text());
        return Answer.of(notes.of(member, found).getLast());
    }

    @GetMapping("/tags")
    @Operation(operationId = "listTags", summary = "The tags of an application, in the order of their letters")
    List<String> tags(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        return notes.tags(member, applications.find(member, job, application, Jobs.Act.READ_VERDICTS));
    }

    @PostMapping("/tags")
    @Operation(
            operationId = "changeTags",
            summary = "Puts tags on an application and takes others off; the tags it has then")
    List<String> tag(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String application,
            @RequestBody Tagged tagged) {
        Application found = applications.find(member, job, application, Jobs.Act.DECIDE);
        if (tagged.on() == null && tagged.off() == null) {
            throw new Unusable("Say which tags go on and which go off.");
        }
        notes.tag(
                member,
                found,
                Objects.requireNonNullElse(tagged.on(), List.of()),
                Objects.requireNonNullElse(tagged.off(), List.of()));
        return notes.tags(member, found);
    }
}
