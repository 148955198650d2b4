package dev.assay.server.careers;

import dev.assay.job.Job;
import dev.assay.job.RequirementText;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import dev.assay.server.careers.Held.Holding;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page on which an applicant sees what is held, takes it along, ends that it is kept for other roles, and erases it. */
@Controller
@RequestMapping("/careers/application")
class HeldController {

    private static final String PAGE = "/careers/application";

    private final Held held;

    HeldController(Held held) {
        this.held = held;
    }

    /** The page's path with the query for a code. */
    static String link(String code) {
        return PAGE + "?code=" + code;
    }

    /**
     * The page.
     *
     * @param poolLeft whether that it is kept for other roles was ended just now
     */
    record HeldPage(Frame frame, String code, Holding holding, boolean poolLeft) {

        String title() {
            return holding.opening().title();
        }

        String since() {
            return Moments.day(holding.application().uploadedAt());
        }

        String files() {
            return holding.files().stream().map(file -> file.path()).collect(Collectors.joining(", "));
        }

        /** Until when it is kept for other roles; empty where it is not. */
        String keptUntil() {
            return holding.keptUntil().map(Moments::day).orElse("");
        }

        /** What is asked, each with what came of it. */
        List<Compared> compared() {
            Job job = holding.opening().job();
            return holding.assessed().stream()
                    .flatMap(shortlist -> shortlist.entries().stream())
                    .flatMap(entry -> entry.applicant().assessment().verdicts().stream())
                    .map(verdict -> Compared.of(asked(verdict.requirement(), job), verdict))
                    .toList();
        }

        private static String asked(String requirement, Job job) {
            return job.requirements().stream()
                    .filter(asked -> asked.id().equals(requirement))
                    .map(asked -> RequirementText.of(asked, job))
                    .collect(Collectors.joining());
        }
    }

    /** A requirement, what came of it in a word, and why. */
    record Compared(String asked, String mark, String outcome, String because) {
        static Compared of(String asked, Verdict verdict) {
            String outcome = switch (verdict.outcome()) {
                case MET -> "shown";
                case PARTLY -> "partly shown";
                case NOT_MET -> "not met";
                case UNKNOWN -> "not found: people may ask";
            };
            String mark = verdict.outcome() == Outcome.UNKNOWN ? "waiting" : "read";
            return new Compared(asked, mark, outcome, verdict.because());
        }
    }

    /** The page once everything is erased. */
    record ErasedPage(Frame frame) {}

    @GetMapping
    View show(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        return page(request, code, false);
    }

    private View page(HttpServletRequest request, String code, boolean poolLeft) {
        HeldPage page = new HeldPage(Frame.of(request, "Your application"), code, held.read(code), poolLeft);
        return Page.of(out -> JteheldGenerated.render(out, Page.NOTHING, page));
    }

    @GetMapping("/all.zip")
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "") String code) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("application.zip")
                                .build()
                                .toString())
                .body(held.file(code));
    }

    @PostMapping("/pool/end")
    View leavePool(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        held.leavePool(code);
        return page(request, code, true);
    }

    @PostMapping("/erasure")
    View erase(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        held.erase(code);
        ErasedPage page = new ErasedPage(Frame.of(request, "Erased"));
        return Page.of(out -> JteerasedGenerated.render(out, Page.NOTHING, page));
    }
}
