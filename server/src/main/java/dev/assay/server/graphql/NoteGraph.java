package dev.assay.server.graphql;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import dev.assay.server.note.Note;
import dev.assay.server.note.Notes;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Notes and tags over GraphQL. */
@Controller
class NoteGraph {

    private final Notes notes;
    private final Applications applications;

    NoteGraph(Notes notes, Applications applications) {
        this.notes = notes;
        this.applications = applications;
    }

    @BatchMapping(typeName = "Application", field = "notes")
    Map<Application, List<Note>> notes(List<Application> of, Principal principal) {
        return notes.ofEach(Visitors.member(principal), of);
    }

    @BatchMapping(typeName = "Application", field = "tags")
    Map<Application, List<String>> tags(List<Application> of, Principal principal) {
        return notes.tagsOfEach(Visitors.member(principal), of);
    }

    @MutationMapping
    Note addNote(
            @AuthenticationPrincipal Member member,
            @Argument String job,
            @Argument String application,
            @Argument String text) {
        Application found = applications.find(member, job, application, Jobs.Act.DECIDE);
        notes.write(member, found, text);
        return notes.of(member, found).getLast();
    }

    @MutationMapping
    List<String> changeTags(
            @AuthenticationPrincipal Member member,
            @Argument String job,
            @Argument String application,
            @Argument List<String> on,
            @Argument List<String> off) {
        Application found = applications.find(member, job, application, Jobs.Act.DECIDE);
        notes.tag(member, found, on, off);
        return notes.tags(member, found);
    }
}
