package dev.assay.server.job;

import dev.assay.server.account.Accounts;
import dev.assay.server.account.Member;
import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
    private final Accounts accounts;

    TeamApi(Jobs jobs, Accounts accounts) {
        this.jobs = jobs;
        this.accounts = accounts;
    }

    /** Someone who is to join. */
    record Joining(String email) {
        Joining {
            email = Objects.requireNonNullElse(email, "").strip();
        }
    }

    /** Someone on the team. */
    record Colleague(String id, String email, String role) {
        static Colleague of(Member member) {
            return new Colleague(
                    member.id().toString(), member.email(), member.role().name());
        }
    }

    @GetMapping
    @Operation(summary = "Who is on the job's team")
    List<Colleague> team(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return jobs.team(member, job).stream().map(Colleague::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Puts someone who has an account on the job's team")
    Colleague join(@AuthenticationPrincipal Member member, @PathVariable String job, @RequestBody Joining joining) {
        jobs.require(member, job, Jobs.Act.TAKE_APPLICATIONS);
        Member found = accounts.find(joining.email())
                .orElseThrow(() -> new Unusable("No one has an account with this address."));
        jobs.addToTeam(member, job, found.id());
        return Colleague.of(found);
    }
}
