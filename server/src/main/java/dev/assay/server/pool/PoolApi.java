package dev.assay.server.pool;

import dev.assay.server.account.Member;
import dev.assay.server.api.Slice;
import dev.assay.server.application.Application;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The talent pool over REST. */
@RestController
@RequestMapping("/api/v1/pool")
@Tag(name = "Talent pool")
class PoolApi {

    private final Pool pool;

    PoolApi(Pool pool) {
        this.pool = pool;
    }

    /** Someone in the pool; who the person is is not in it. */
    @Schema(name = "Pooled")
    record Answer(
            String application, String title, String candidate, Instant givenAt, Instant until, List<Named> shows) {
        static Answer of(Pooled pooled) {
            return new Answer(
                    pooled.application(),
                    pooled.title(),
                    pooled.candidate(),
                    pooled.givenAt(),
                    pooled.until(),
                    pooled.shows().stream()
                            .map(shown -> new Named(shown.label(), shown.months()))
                            .toList());
        }
    }

    /** Something that they name, with the months of dated use. */
    @Schema(name = "PooledSkill")
    record Named(String label, int months) {}

    /** A job for which someone is to be proposed. */
    @Schema(name = "ProposalWanted")
    record Wanted(@Nullable String job) {}

    /** The application that was made of it. */
    @Schema(name = "Proposal")
    record Made(String job, String application, String candidate) {}

    @GetMapping
    @Operation(operationId = "listPool", summary = "Those who agreed to be kept for other roles, the latest first")
    ResponseEntity<List<Answer>> all(
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = Slice.USUAL) int limit,
            @RequestParam(defaultValue = "") String after) {
        Slice slice = Slice.of(limit, after);
        return slice.answer(
                pool.before(member, slice.number(Long.MAX_VALUE), slice.sought()), Pooled::number, Answer::of);
    }

    @GetMapping("/{application}")
    @Operation(operationId = "getPooled", summary = "One of them")
    Answer one(@AuthenticationPrincipal Member member, @PathVariable String application) {
        return Answer.of(pool.read(member, application));
    }

    @PostMapping("/{application}/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "propose", summary = "Proposes someone for a job: their files become an application there")
    Made propose(@AuthenticationPrincipal Member member, @PathVariable String application, @RequestBody Wanted wanted) {
        Application made = pool.propose(member, application, Objects.requireNonNullElse(wanted.job(), ""));
        return new Made(made.job(), made.id(), made.candidate());
    }

    @DeleteMapping("/{application}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeFromPool", summary = "Takes someone out of the pool who asked for it")
    void end(@AuthenticationPrincipal Member member, @PathVariable String application) {
        pool.withdraw(member, application);
    }
}
