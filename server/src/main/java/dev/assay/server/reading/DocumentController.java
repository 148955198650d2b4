package dev.assay.server.reading;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.application.HandedFile;
import dev.assay.server.assessment.Assessed;
import dev.assay.server.assessment.Shortlists;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.correction.CorrectedFacts;
import dev.assay.server.correction.CorrectedFacts.Wanted;
import dev.assay.server.identity.Identities;
import dev.assay.server.identity.Identity;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Frame;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Page;
import dev.assay.server.web.Unusable;
import dev.assay.text.Document;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The pages about one document of a candidate's. Pictures of pages tell who someone is: they are for those to whom that was revealed.
 */
@Controller
class DocumentController {

    private final Applications applications;
    private final Shortlists shortlists;
    private final Identities identities;
    private final Sheets sheets;
    private final CorrectedFacts facts;
    private final AuditLog audit;

    DocumentController(
            Applications applications,
            Shortlists shortlists,
            Identities identities,
            Sheets sheets,
            CorrectedFacts facts,
            AuditLog audit) {
        this.applications = applications;
        this.shortlists = shortlists;
        this.identities = identities;
        this.sheets = sheets;
        this.facts = facts;
        this.audit = audit;
    }

    @GetMapping("/jobs/{job}/candidates/{candidate}/documents/{number}")
    View document(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate,
            @PathVariable int number)
            throws IOException {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.READ_VERDICTS);
        audit.append(member.id(), "document.read", application.id(), "document " + number);
        return page(request, HttpStatus.OK, member, application, number, null);
    }

    private View page(
            HttpServletRequest request,
            HttpStatus status,
            Member member,
            Application application,
            int number,
            @Nullable String fault)
            throws IOException {
        String job = application.job();
        Assessed assessed = shortlists.read(member, job, application.candidate());
        List<Document> documents = assessed.documents().getOrDefault(application.candidate(), List.of());
        Document document = numbered(documents, number);
        boolean known = identities.of(member, application) instanceof Identity.Revealed;
        DocumentPage page = new DocumentPage(
                Frame.of(request, application.candidate() + ": " + document.name()),
                member,
                assessed,
                application.candidate(),
                number,
                documents.stream().map(Document::name).toList(),
                ReadDocument.of(document, assessed.opening().job(), assessed.verdicts(application.candidate()), known),
                known ? drawn(application, document) : Sheets.Drawn.not(""),
                facts.reread(application, document),
                facts.of(member, application),
                fault);
        return Page.of(status.value(), out -> JtedocumentGenerated.render(out, Page.NOTHING, page));
    }

    /** A correction as it is filled in; {@code from} is the number of the latest one that was seen. */
    record Form(
            int from,
            @Nullable String fact,
            @Nullable String start,
            @Nullable String end,
            @Nullable String means,
            @Nullable String level,
            @Nullable String unfinished,
            @Nullable String reason) {}

    @PostMapping("/jobs/{job}/candidates/{candidate}/documents/{number}/corrections")
    View correct(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate,
            @PathVariable int number,
            Form form)
            throws IOException {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.DECIDE);
        Wanted wanted = new Wanted(
                number,
                form.fact(),
                form.start(),
                form.end(),
                form.means(),
                form.level(),
                form.unfinished() == null,
                form.reason());
        try {
            facts.correct(member, application, form.from(), wanted);
        } catch (Unusable fault) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, member, application, number, fault.getMessage());
        }
        return new RedirectView(
                "/jobs/" + job + "/candidates/" + application.candidate() + "/documents/" + number + "#corrections");
    }

    @GetMapping("/jobs/{job}/candidates/{candidate}/documents/{number}/pages/{page}")
    ResponseEntity<byte[]> page(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate,
            @PathVariable int number,
            @PathVariable int page)
            throws IOException {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.READ_VERDICTS);
        if (!(identities.of(member, application) instanceof Identity.Revealed)) {
            throw new NotAllowed();
        }
        List<Document> documents = applications
                .material(application.id())
                .orElseThrow(NotFound::new)
                .documents();
        List<Sheet> drawn = drawn(application, numbered(documents, number)).sheets();
        if (page < 1 || page > drawn.size()) {
            throw new NotFound();
        }
        audit.append(member.id(), "page.read", application.id(), "document " + number + ", page " + page);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(drawn.get(page - 1).png());
    }

    private static Document numbered(List<Document> documents, int number) {
        if (number < 1 || number > documents.size()) {
            throw new NotFound();
        }
        return documents.get(number - 1);
    }

    private Sheets.Drawn drawn(Application application, Document document) throws IOException {
        Optional<HandedFile> file = applications.files(application).stream()
                .filter(each -> each.sha256().equals(document.sha256()))
                .findFirst();
        return file.isPresent() ? sheets.of(file.get(), document) : Sheets.Drawn.not("it lies inside another file.");
    }
}
