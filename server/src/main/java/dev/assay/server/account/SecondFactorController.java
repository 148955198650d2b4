package dev.assay.server.account;

import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page on which someone sets up or ends the second factor of their own account. */
@Controller
class SecondFactorController {

    private static final int UNUSABLE = 422;

    /** What is being set up stays in the session until a code shows that the app has it. */
    private static final String PENDING = "assay.second-factor";

    private final SecondFactor factor;

    SecondFactorController(SecondFactor factor) {
        this.factor = factor;
    }

    @GetMapping("/account/second-factor")
    View show(HttpServletRequest request, @AuthenticationPrincipal Member member) {
        return page(request, 200, member, List.of(), null);
    }

    @PostMapping("/account/second-factor")
    View turnOn(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String code) {
        if (factor.isOn(member)) {
            return new RedirectView("/account/second-factor");
        }
        List<String> codes = factor.turnOn(member, pending(request.getSession()), code);
        if (codes.isEmpty()) {
            return page(
                    request, UNUSABLE, member, codes, "That is not the code that the app shows now. Try the next one.");
        }
        request.getSession().removeAttribute(PENDING);
        return page(request, 200, member, codes, null);
    }

    @PostMapping("/account/second-factor/end")
    View turnOff(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String code) {
        return !factor.isOn(member) || factor.turnOff(member, code)
                ? new RedirectView("/account")
                : page(
                        request,
                        UNUSABLE,
                        member,
                        List.of(),
                        "That is not a code of this account, or it was used before.");
    }

    private View page(
            HttpServletRequest request, int status, Member member, List<String> codes, @Nullable String fault) {
        boolean isOn = factor.isOn(member);
        String secret = isOn ? "" : pending(request.getSession());
        String link = isOn ? "" : SecondFactor.link(member, secret);
        SecondFactorPage page = new SecondFactorPage(
                Frame.of(request, "Second factor"), isOn, secret, link, isOn ? null : QrPicture.of(link), codes, fault);
        return Page.of(status, out -> JtesecondfactorGenerated.render(out, Page.NOTHING, page));
    }

    private static String pending(HttpSession session) {
        Object pending = session.getAttribute(PENDING);
        if (pending == null) {
            session.setAttribute(PENDING, OneTimeCode.newSecret());
        }
        return String.valueOf(Objects.requireNonNull(session.getAttribute(PENDING)));
    }
}
