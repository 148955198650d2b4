package dev.assay.server.account;

import dev.assay.server.web.Frame;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The pages about accounts. */
@Controller
class PeopleController {

    private static final int UNUSABLE = 422;

    private final Accounts accounts;
    private final Tokens tokens;

    PeopleController(Accounts accounts, Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @GetMapping("/people")
    View people(HttpServletRequest request, @AuthenticationPrincipal Member member) {
        requireAdministrator(member);
        return people(request, 200, null);
    }

    @PostMapping("/people")
    View add(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam Role role) {
        requireAdministrator(member);
        return switch (accounts.make(member, email, password, role)) {
            case Accounts.Made.Done _ -> new RedirectView("/people");
            case Accounts.Made.Refused(String reason) -> people(request, UNUSABLE, reason);
        };
    }

    private View people(HttpServletRequest request, int status, @Nullable String fault) {
        PeoplePage page = new PeoplePage(Frame.of(request, "People"), accounts.all(), fault);
        return Page.of(status, out -> JtepeopleGenerated.render(out, Page.NOTHING, page));
    }

    private static void requireAdministrator(Member member) {
        if (member.role() != Role.ADMINISTRATOR) {
            throw new NotAllowed();
        }
    }

    @GetMapping("/account")
    View account(HttpServletRequest request, @AuthenticationPrincipal Member member) {
        return account(request, member, null);
    }

    @PostMapping("/account/tokens")
    View makeToken(HttpServletRequest request, @AuthenticationPrincipal Member member, @RequestParam String label) {
        return account(request, member, tokens.make(member, label.strip()));
    }

    private static View account(HttpServletRequest request, Member member, @Nullable String token) {
        String role = member.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        AccountPage page = new AccountPage(Frame.of(request, "Your account"), member.email(), role, token);
        return Page.of(out -> JteaccountGenerated.render(out, Page.NOTHING, page));
    }
}
