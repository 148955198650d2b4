package dev.assay.server.person;

import dev.assay.server.account.Member;
import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** Applications that look like one person's, over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/duplicates")
@Tag(name = "Applications")
class PersonApi {

    private final Persons persons;

    PersonApi(Persons persons) {
        this.persons = persons;
    }

    /** Two applications that look like one person's, by what the candidates are called, and by what they are alike. */
    @Schema(name = "Duplicate")
    record Answer(String one, String other, List<String> reasons) {
        static Answer of(Likeness likeness) {
            return new Answer(likeness.one(), likeness.other(), likeness.reasons());
        }
    }

    /** What is done about two applications. */
    enum Act {
        /** The other goes into the one. */
        MERGE,
        /** They are two people's, and are not proposed again. */
        KEEP_APART
    }

    /** What someone found out about two applications. */
    @Schema(name = "DuplicateWanted")
    record Wanted(
            @Nullable String one,
            @Nullable String other,
            @Nullable Act act) {}

    @GetMapping
    @Operation(
            operationId = "listDuplicates",
            summary = "The pairs of a job's applications that look like one person's")
    List<Answer> alike(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return persons.alike(member, job).stream().map(Answer::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "decideOnDuplicate",
            summary = "Puts the other application into the one, or notes that they are two people's")
    void decide(@AuthenticationPrincipal Member member, @PathVariable String job, @RequestBody Wanted wanted) {
        persons.require(member, job);
        String one = Objects.requireNonNullElse(wanted.one(), "");
        String other = Objects.requireNonNullElse(wanted.other(), "");
        switch (wanted.act()) {
            case MERGE -> persons.merge(member, job, other, one);
            case KEEP_APART -> persons.keepApart(member, job, one, other);
            case null -> throw new Unusable("Say in act whether to MERGE or to KEEP_APART.");
        }
    }
}
