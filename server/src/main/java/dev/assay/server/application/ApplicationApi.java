package dev.assay.server.application;

import dev.assay.server.account.Member;
import dev.assay.server.api.Slice;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Applications over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/applications")
@Tag(name = "Applications")
class ApplicationApi {

    private final Applications applications;
    private final Uploads uploads;

    ApplicationApi(Applications applications, Uploads uploads) {
        this.applications = applications;
        this.uploads = uploads;
    }

    /** An application; who the person is is not in it. */
    @Schema(name = "Application")
    record Answer(
            String id,
            String candidate,
            Application.State state,
            String sha256,
            long bytes,
            @Nullable String reason,
            @Nullable String detail,
            Instant uploadedAt) {
        static Answer of(Application application) {
            return new Answer(
                    application.id(),
                    application.candidate(),
                    application.state(),
                    application.sha256(),
                    application.bytes(),
                    application.reason(),
                    application.detail(),
                    application.uploadedAt());
        }
    }

    @GetMapping
    @Operation(operationId = "listApplications", summary = "A job's applications in the order in which they came")
    ResponseEntity<List<Answer>> all(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(required = false) Application.@Nullable State state,
            @RequestParam(defaultValue = Slice.USUAL) int limit,
            @RequestParam(defaultValue = "") String after) {
        Slice slice = Slice.of(limit, after);
        List<Application> found =
                applications.some(member, job, state, Math.toIntExact(slice.number(0)), slice.sought());
        return slice.answer(found, Application::number, Answer::of);
    }

    @GetMapping("/{application}")
    @Operation(operationId = "getApplication", summary = "An application")
    Answer one(@AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String application) {
        return Answer.of(applications.find(member, job, application, Jobs.Act.READ));
    }

    /** What came of many files: how many applications were taken in and how many were there before, and which archives cannot be unpacked. */
    @Schema(name = "UploadResult")
    record Uploaded(int taken, int known, List<String> refused) {}

    @PostMapping(path = "/bulk", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "addApplications",
            summary =
                    "Takes many files in, to be read in the background: each is an applicant, and a ZIP holds MANY or the files of ONE")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Uploaded takeAll(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestPart List<MultipartFile> files,
            @RequestParam(defaultValue = "MANY") Heap.Kind holds)
            throws IOException {
        Uploads.Outcome outcome = uploads.take(member, job, files, holds);
        return new Uploaded(outcome.taken(), outcome.known(), outcome.refused());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "addApplication", summary = "Takes a résumé in, to be read in the background")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Answer> take(
            @AuthenticationPrincipal Member member, @PathVariable String job, @RequestPart MultipartFile file)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            Optional<Application> taken =
                    applications.take(member, job, String.valueOf(file.getOriginalFilename()), in);
            return taken.map(application ->
                            ResponseEntity.status(HttpStatus.ACCEPTED).body(Answer.of(application)))
                    .orElseThrow(() -> new Unusable("The job has an application with this content already."));
        }
    }
}
