package dev.assay.server.account;

import dev.assay.server.web.Frame;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page on which someone who was invited chooses a password. */
@Controller
class JoinController {

    private static final int UNUSABLE = 422;

    private final Invitations invitations;

    JoinController(Invitations invitations) {
        this.invitations = invitations;
    }

    /**
     * The page.
     *
     * @param fault what is wrong; null where nothing is
     */
    record JoinPage(
            Frame frame,
            String code,
            String email,
            String role,
            @Nullable String fault) {}

    @GetMapping("/join")
    View show(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        return page(request, 200, code, null);
    }

    @PostMapping("/join")
    View join(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password) {
        if (invitations.find(code).isEmpty()) {
            throw new NotFound();
        }
        return switch (invitations.answer(code, password)) {
            case Accounts.Made.Done _ -> new RedirectView("/login?made");
            case Accounts.Made.Refused(String reason) -> page(request, UNUSABLE, code, reason);
        };
    }

    private View page(HttpServletRequest request, int status, String code, @Nullable String fault) {
        Invitations.Invited invited = invitations.find(code).orElseThrow(NotFound::new);
        JoinPage page = new JoinPage(
                Frame.of(request, "Make your account"),
                code,
                invited.email(),
                invited.role().words(),
                fault);
        return Page.of(status, out -> JtejoinGenerated.render(out, Page.NOTHING, page));
    }
}
