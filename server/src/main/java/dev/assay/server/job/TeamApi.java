package dev.assay.server.job;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who works on a job, over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/team")
@Tag(name = "Jobs")
class TeamApi {

    private final Jobs jobs;
    private final Teams teams;

    TeamApi(Jobs jobs, Teams teams) {
        this.jobs = jobs;
        this.teams = teams;
    }

    /** Someone who is to join. */
    record Joining(String email) {
        Joining {
            email = Objects.requireNonNullElse(email, "").strip();
        }
    }

    /** Someone on the team. */
    record Colleague(String id, String email, Role role) {
        static Colleague of(Member member) {
            return new Colleague(member.id().toString(), member.email(), member.role());
        }
    }

    @GetMapping
    @Operation(operationId = "listTeam", summary = "Who is on the job's team")
    List<Colleague> team(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return jobs.team(member, job).stream().map(Colleague::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addToTeam", summary = "Puts someone who has an account on the job's team")
    Colleague join(@AuthenticationPrincipal Member member, @PathVariable String job, @RequestBody Joining joining) {
        return Colleague.of(teams.join(member, job, joining.email()));
    }

    @DeleteMapping("/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeFromTeam", summary = "Takes someone off the job's team; the last one stays")
    void leave(@AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable UUID account) {
        teams.leave(member, job, account);
    }
}
