package dev.assay.server.export;

import dev.assay.evidence.Strength;
import dev.assay.job.Requirement;
import dev.assay.match.Mark;
import dev.assay.match.Outcome;
import dev.assay.rank.Score;
import dev.assay.report.json.Csv;
import dev.assay.report.json.ShortlistJson;
import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.assessment.Ranking;
import dev.assay.server.assessment.Shortlists;
import dev.assay.server.decision.Decisions;
import dev.assay.server.decision.Place;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All of a job's applications at once, as JSON and as a table. */
@RestController
@Tag(name = "Export")
class ExportApi {

    private static final String PATH = "/api/v1/jobs/{job}/export";
    private static final String CSV = "text/csv";

    private final Shortlists shortlists;
    private final Applications applications;
    private final Decisions decisions;

    ExportApi(Shortlists shortlists, Applications applications, Decisions decisions) {
        this.shortlists = shortlists;
        this.applications = applications;
        this.decisions = decisions;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "exportJob",
            summary = "All applications of a job with stage, score and outcomes; Accept: text/csv gives a table")
    List<ExportRow> json(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return rows(member, shortlists.ranking(member, job));
    }

    @GetMapping(path = PATH, produces = CSV)
    @Operation(
            operationId = "exportJob",
            summary = "The same as a table with a column for each requirement, safe to open in a spreadsheet")
    ResponseEntity<String> table(@AuthenticationPrincipal Member member, @PathVariable String job) throws IOException {
        Ranking ranking = shortlists.ranking(member, job);
        List<String> asked = ranking.opening().job().requirements().stream()
                .map(Requirement::id)
                .toList();
        StringWriter out = new StringWriter();
        List<String> head = new ArrayList<>(List.of(
                "application",
                "candidate",
                "state",
                "stage",
                "uploadedAt",
                "rank",
                "band",
                "score",
                "floor",
                "ceiling"));
        head.addAll(asked);
        Csv.writeRow(out, head.toArray());
        for (ExportRow row : rows(member, ranking)) {
            Csv.writeRow(out, cells(row, asked));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"job-" + job + ".csv\"")
                .contentType(MediaType.parseMediaType(CSV + ";charset=UTF-8"))
                .body(out.toString());
    }

    private static @Nullable Object[] cells(ExportRow row, List<String> asked) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.application());
        cells.add(row.candidate());
        cells.add(row.state());
        cells.add(row.stage());
        cells.add(row.uploadedAt());
        cells.add(row.rank());
        cells.add(row.band());
        cells.add(row.score());
        cells.add(row.floor());
        cells.add(row.ceiling());
        asked.forEach(id -> cells.add(row.outcomes().get(id)));
        return cells.toArray();
    }

    private List<ExportRow> rows(Member member, Ranking ranking) {
        String job = ranking.opening().id();
        List<Requirement> asked = ranking.opening().job().requirements();
        Map<Integer, Place> places = decisions.places(member, job);
        Map<String, Ranking.Placed> ranked = new TreeMap<>();
        ranking.candidates().forEach(placed -> ranked.put(placed.candidate(), placed));
        return applications.all(member, job).stream()
                .map(application -> row(
                        application,
                        places.getOrDefault(application.number(), Place.START),
                        ranked.get(application.candidate()),
                        asked))
                .toList();
    }

    private static ExportRow row(
            Application application, Place place, Ranking.@Nullable Placed placed, List<Requirement> asked) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        Map<String, Strength> strengths = new TreeMap<>();
        Score score = placed == null ? null : placed.place().score();
        for (int index = 0; placed != null && index < asked.size(); index++) {
            Mark mark = placed.marks().get(index);
            outcomes.put(asked.get(index).id(), mark.outcome());
            if (mark.strength() != null) {
                strengths.put(asked.get(index).id(), mark.strength());
            }
        }
        return new ExportRow(
                application.id(),
                application.candidate(),
                application.state(),
                place.stage(),
                application.uploadedAt(),
                placed == null ? null : Integer.valueOf(placed.place().rank()),
                placed == null ? null : Integer.valueOf(placed.place().band()),
                score == null ? null : ShortlistJson.rounded(score.value()),
                score == null ? null : ShortlistJson.rounded(score.floor()),
                score == null ? null : ShortlistJson.rounded(score.ceiling()),
                outcomes,
                strengths);
    }
}
