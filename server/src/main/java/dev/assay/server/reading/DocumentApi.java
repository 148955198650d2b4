package dev.assay.server.reading;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.assessment.Assessed;
import dev.assay.server.assessment.Shortlists;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.identity.Identities;
import dev.assay.server.identity.Identity;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.NotFound;
import dev.assay.text.Document;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was read of an application, over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/applications/{application}/documents")
@Tag(name = "Applications")
class DocumentApi {

    private final Applications applications;
    private final Shortlists shortlists;
    private final Identities identities;
    private final AuditLog audit;

    DocumentApi(Applications applications, Shortlists shortlists, Identities identities, AuditLog audit) {
        this.applications = applications;
        this.shortlists = shortlists;
        this.identities = identities;
        this.audit = audit;
    }

    /**
     * What was read of one file.
     *
     * @param number its place among the application's documents, from 1
     * @param name what it is called as long as the name is hidden
     * @param lines the text line by line; as long as who it is stays hidden, what tells it is left out or masked
     * @param quotes what verdicts quote of it, each with the requirements for which it is quoted
     */
    @Schema(name = "DocumentRead")
    record Answer(int number, String name, boolean masked, List<String> lines, List<Quoted> quotes) {}

    /** A stretch of the text that verdicts quote. */
    @Schema(name = "QuotedOf")
    record Quoted(String text, List<String> requirements) {}

    @GetMapping
    @Operation(
            operationId = "listDocuments",
            summary = "What was read of an application's files, with what verdicts quote; it is logged")
    List<Answer> documents(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        Application found = applications.find(member, job, application, Jobs.Act.READ_VERDICTS);
        if (found.state() != Application.State.READ) {
            throw new NotFound();
        }
        audit.append(member.id(), "document.read", found.id(), "all documents");
        Assessed assessed = shortlists.read(member, job, found.candidate());
        List<Document> documents = assessed.documents().getOrDefault(found.candidate(), List.of());
        boolean known = identities.of(member, found) instanceof Identity.Revealed;
        return IntStream.range(0, documents.size())
                .mapToObj(i -> answer(i + 1, documents.get(i), assessed, found, known))
                .toList();
    }

    private static Answer answer(
            int number, Document document, Assessed assessed, Application application, boolean known) {
        ReadDocument read =
                ReadDocument.of(document, assessed.opening().job(), assessed.verdicts(application.candidate()), known);
        return new Answer(
                number,
                document.name(),
                !known,
                read.lines().stream()
                        .map(line -> line.pieces().stream()
                                .map(ReadDocument.Piece::text)
                                .collect(Collectors.joining()))
                        .toList(),
                read.marks().stream()
                        .map(mark -> new Quoted(
                                document.quote(mark.span()),
                                mark.requirements().stream()
                                        .map(asked -> asked.id())
                                        .toList()))
                        .toList());
    }
}
