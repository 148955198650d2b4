package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.explain.Difference;
import dev.assay.report.json.ShortlistJson;
import dev.assay.server.account.Member;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Candidates side by side, over REST. */
@RestController
@Tag(name = "Shortlist")
class ComparisonApi {

    private static final int DECIMALS = 4;

    private final Shortlists shortlists;

    ComparisonApi(Shortlists shortlists) {
        this.shortlists = shortlists;
    }

    /** Candidates, the highest score first, and why each is above the next. */
    @Schema(name = "Comparison")
    record Answer(List<Compared> candidates, List<Above> differences) {}

    /** A candidate with its score. */
    @Schema(name = "ComparedCandidate")
    record Compared(String candidate, int rank, BigDecimal score, BigDecimal floor, BigDecimal ceiling) {
        static Compared of(Shortlist.Entry entry) {
            var score = entry.applicant().assessment().score();
            return new Compared(
                    entry.applicant().candidate(),
                    entry.rank(),
                    ShortlistJson.rounded(score.value()),
                    ShortlistJson.rounded(score.floor()),
                    ShortlistJson.rounded(score.ceiling()));
        }
    }

    /**
     * Why one is above another.
     *
     * @param exactly the difference of their scores as a fraction
     * @param total the same as a decimal, to which the gains add up
     */
    @Schema(name = "ComparedDifference")
    record Above(String one, String other, String exactly, BigDecimal total, List<Gain> gains) {}

    /** What one requirement adds to it; negative where the other shows more. */
    @Schema(name = "ComparedGain")
    record Gain(String requirement, BigDecimal gain) {}

    @GetMapping("/api/v1/jobs/{job}/comparison")
    @Operation(
            operationId = "compareCandidates",
            summary =
                    "Two or three candidates, as C-001, and what each requirement adds to the difference of their scores")
    Answer compare(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(defaultValue = "") List<String> candidates) {
        Assessed assessed = shortlists.read(member, job, candidates);
        Comparison comparison = Comparison.of(assessed.shortlist(), candidates).required();
        List<Above> differences = new ArrayList<>();
        for (int i = 0; i < comparison.differences().size(); i++) {
            differences.add(above(comparison, i));
        }
        return new Answer(comparison.entries().stream().map(Compared::of).toList(), differences);
    }

    private static Above above(Comparison comparison, int index) {
        Difference difference = comparison.differences().get(index);
        List<BigDecimal> rounded = difference.rounded(DECIMALS);
        List<Gain> gains = new ArrayList<>();
        for (int i = 0; i < rounded.size(); i++) {
            int requirement = difference.parts().get(i).index();
            gains.add(new Gain(comparison.job().requirements().get(requirement).id(), rounded.get(i)));
        }
        return new Above(
                comparison.name(index),
                comparison.name(index + 1),
                difference.total().toString(),
                difference.total().rounded(DECIMALS),
                gains);
    }
}
