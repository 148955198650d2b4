package dev.assay.server.audit;

import dev.assay.server.api.Slice;
import dev.assay.server.web.Frame;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The log as a page and over REST. */
@Controller
@Tag(name = "Audit")
class AuditController {

    private static final int SHOWN = 100;

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/audit")
    View page(
            HttpServletRequest request,
            @AuthenticationPrincipal Frame.Visitor visitor,
            @RequestParam(defaultValue = "9223372036854775807") long before) {
        requireAllowed(visitor);
        AuditPage page = new AuditPage(Frame.of(request, "Audit"), log.check(), log.before(before, SHOWN));
        return Page.of(out -> JteauditGenerated.render(out, Page.NOTHING, page));
    }

    @GetMapping("/api/v1/audit")
    @ResponseBody
    @Operation(
            operationId = "listAuditEntries",
            summary =
                    "The entries of the log, the newest first; action chooses one kind, subject those about one thing")
    ResponseEntity<List<AuditEntry>> entries(
            @AuthenticationPrincipal Frame.Visitor visitor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = Slice.USUAL) int limit,
            @RequestParam(defaultValue = "") String after) {
        requireAllowed(visitor);
        Slice slice = Slice.of(limit, after);
        return slice.answer(log.before(slice.number(Long.MAX_VALUE), action, subject, slice.sought()), AuditEntry::id);
    }

    private static void requireAllowed(Frame.Visitor visitor) {
        if (!visitor.mayGoTo(Frame.Place.AUDIT)) {
            throw new NotAllowed();
        }
    }
}
