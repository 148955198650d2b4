package dev.assay.server.correction;

import dev.assay.server.account.Member;
import dev.assay.server.api.Version;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.correction.CorrectedFacts.Wanted;
import dev.assay.server.correction.Reread.Fact;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.NotFound;
import dev.assay.text.Document;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Corrections over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/applications/{application}")
@Tag(name = "Corrections")
class CorrectionApi {

    private final CorrectedFacts facts;
    private final Applications applications;

    CorrectionApi(CorrectedFacts facts, Applications applications) {
        this.facts = facts;
        this.applications = applications;
    }

    /**
     * A fact that was read, as it holds now.
     *
     * @param document the number of the document, from 1
     * @param id what a correction names it by
     * @param corrected what a person corrected; empty where no one did
     */
    @Schema(name = "Fact")
    record FactAnswer(int document, String id, String words, String holds, int start, int end, String corrected) {
        static FactAnswer of(int document, Fact fact) {
            return new FactAnswer(
                    document,
                    fact.id(),
                    fact.words(),
                    fact.holds(),
                    fact.span().start(),
                    fact.span().end(),
                    fact.corrected());
        }
    }

    /**
     * What someone corrects. What does not belong to the fact is left out.
     *
     * @param from the number of the latest correction that they saw; 0 where they saw none
     * @param start the first date of an employment, as 2019 or 2019-03
     * @param end the last one, or "present"
     * @param means the skill that is meant; left out where none is
     */
    @Schema(name = "CorrectionWanted")
    record Sent(
            @Nullable Integer from,
            @Nullable Integer document,
            @Nullable String fact,
            @Nullable String start,
            @Nullable String end,
            @Nullable String means,
            @Nullable String level,
            @Nullable Boolean complete,
            @Nullable String reason) {}

    /** A correction as it was made. */
    @Schema(name = "Correction")
    record Answer(int number, String words, String reason, String by, Instant at) {
        static Answer of(Corrected made) {
            return new Answer(made.number(), made.correction().words(), made.reason(), made.by(), made.at());
        }
    }

    @GetMapping("/facts")
    @Operation(
            operationId = "listFacts",
            summary = "What was read of the résumés as far as it can be corrected, as it holds now")
    List<FactAnswer> facts(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        Application found = applications.find(member, job, application, Jobs.Act.READ_VERDICTS);
        List<Document> documents =
                applications.material(found.id()).orElseThrow(NotFound::new).resumes();
        List<FactAnswer> answers = new ArrayList<>();
        for (int i = 1; i <= documents.size(); i++) {
            int document = i;
            Reread reread = facts.reread(found, documents.get(i - 1));
            Stream.of(reread.employments(), reread.education(), reread.skills())
                    .flatMap(List::stream)
                    .forEach(fact -> answers.add(FactAnswer.of(document, fact)));
        }
        return answers;
    }

    @GetMapping("/corrections")
    @Operation(operationId = "listCorrections", summary = "What people corrected, in the order in which they did")
    ResponseEntity<List<Answer>> corrections(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        List<Corrected> made = facts.of(member, applications.find(member, job, application, Jobs.Act.READ_VERDICTS));
        return ResponseEntity.ok()
                .eTag(Version.tag(made.size()))
                .body(made.stream().map(Answer::of).toList());
    }

    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "correct",
            summary = "Corrects a fact that was read otherwise, in your name and with a reason; verdicts follow it")
    Answer correct(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String application,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Sent sent) {
        Application found = applications.find(member, job, application, Jobs.Act.DECIDE);
        int seen = Version.seen(ifMatch, sent.from(), facts.of(found).size());
        facts.correct(
                member,
                found,
                seen,
                new Wanted(
                        sent.document() == null ? 1 : sent.document(),
                        sent.fact(),
                        sent.start(),
                        sent.end(),
                        sent.means(),
                        sent.level(),
                        sent.complete(),
                        sent.reason()));
        return Answer.of(facts.of(found).getLast());
    }
}
