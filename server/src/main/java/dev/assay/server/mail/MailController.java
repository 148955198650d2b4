package dev.assay.server.mail;

import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The pages on which administrators see what was written to people. */
@Controller
class MailController {

    private static final int SHOWN = 50;

    private final Mails mails;
    private final MailServer server;

    MailController(Mails mails, MailServer server) {
        this.mails = mails;
        this.server = server;
    }

    /**
     * Mails, the latest first.
     *
     * @param server the mail server in words; empty where mails stay here
     * @param older the number before which older ones are; null where there are none
     */
    record MailsPage(
            Frame frame,
            String server,
            List<Mail> mails,
            @Nullable Long older) {
        String moment(Mail mail) {
            return Moments.minute(mail.createdAt());
        }
    }

    /** One mail. */
    record MailPage(Frame frame, boolean hasServer, Mail mail) {
        String written() {
            return Moments.minute(mail.createdAt());
        }

        String tried() {
            return mail.lastAt() == null ? "" : Moments.minute(mail.lastAt());
        }
    }

    @GetMapping("/mail")
    View all(
            HttpServletRequest request,
            @AuthenticationPrincipal Frame.Visitor visitor,
            @RequestParam(defaultValue = "9223372036854775807") long before) {
        List<Mail> found = mails.before(visitor, before, SHOWN + 1);
        MailsPage page = new MailsPage(
                Frame.of(request, "Mail"),
                server.isNamed() ? server.words() : "",
                found.stream().limit(SHOWN).toList(),
                found.size() > SHOWN ? found.get(SHOWN - 1).number() : null);
        return Page.of(out -> JtemailsGenerated.render(out, Page.NOTHING, page));
    }

    @GetMapping("/mail/{mail}")
    View one(HttpServletRequest request, @AuthenticationPrincipal Frame.Visitor visitor, @PathVariable String mail) {
        MailPage page = new MailPage(Frame.of(request, "A mail"), server.isNamed(), mails.read(visitor, mail));
        return Page.of(out -> JtemailGenerated.render(out, Page.NOTHING, page));
    }

    @GetMapping("/mail/{mail}/message.eml")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal Frame.Visitor visitor, @PathVariable String mail) {
        byte[] bytes = mails.file(visitor, mail);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("message.eml")
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(bytes);
    }

    @PostMapping("/mail/{mail}/sendings")
    View send(@AuthenticationPrincipal Frame.Visitor visitor, @PathVariable String mail) {
        mails.send(visitor, mail);
        return new RedirectView("/mail/" + mail);
    }
}
