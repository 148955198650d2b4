package dev.assay.server.account;

import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import dev.assay.server.web.Unusable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final Invitations invitations;
    private final SecondFactor factor;
    private final Bindings bindings;

    PeopleController(
            Accounts accounts, Tokens tokens, Invitations invitations, SecondFactor factor, Bindings bindings) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.invitations = invitations;
        this.factor = factor;
        this.bindings = bindings;
    }

    @GetMapping("/people")
    View people(HttpServletRequest request, @AuthenticationPrincipal Member member) {
        member.requireAdministrator();
        return people(request, 200, null);
    }

    @PostMapping("/people")
    View add(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam Role role) {
        member.requireAdministrator();
        if (password.isEmpty()) {
            return invitations
                    .invite(member, email, role)
                    .map(reason -> people(request, UNUSABLE, reason))
                    .orElseGet(() -> new RedirectView("/people"));
        }
        return switch (accounts.make(member, email, password, role)) {
            case Accounts.Made.Done _ -> new RedirectView("/people");
            case Accounts.Made.Refused(String reason) -> people(request, UNUSABLE, reason);
        };
    }

    @PostMapping("/people/invitations/end")
    View endInvitation(@AuthenticationPrincipal Member member, @RequestParam(defaultValue = "") String email) {
        member.requireAdministrator();
        invitations.end(member, email);
        return new RedirectView("/people");
    }

    @PostMapping("/people/{account}/second-factor/end")
    View removeSecondFactor(
            HttpServletRequest request, @AuthenticationPrincipal Member member, @PathVariable UUID account) {
        try {
            factor.remove(member, account);
            return new RedirectView("/people");
        } catch (Unusable fault) {
            return people(request, UNUSABLE, fault.getMessage());
        }
    }

    @PostMapping("/people/{account}/binding/end")
    View endBinding(HttpServletRequest request, @AuthenticationPrincipal Member member, @PathVariable UUID account) {
        try {
            bindings.end(member, account);
            return new RedirectView("/people");
        } catch (Unusable fault) {
            return people(request, UNUSABLE, fault.getMessage());
        }
    }

    @PostMapping("/people/{account}/switch")
    View set(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable UUID account,
            @RequestParam(defaultValue = "OFF") Accounts.Switch to) {
        try {
            accounts.set(member, account, to);
            return new RedirectView("/people");
        } catch (Unusable fault) {
            return people(request, UNUSABLE, fault.getMessage());
        }
    }

    private View people(HttpServletRequest request, int status, @Nullable String fault) {
        PeoplePage page = new PeoplePage(
                Frame.of(request, "People"),
                accounts.all(),
                factor.holders(),
                bindings.bound(),
                accounts.switchedOff(),
                invitations.open(),
                fault);
        return Page.of(status, out -> JtepeopleGenerated.render(out, Page.NOTHING, page));
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
        AccountPage page = new AccountPage(
                Frame.of(request, "Your account"), member.email(), member.role().words(), token);
        return Page.of(out -> JteaccountGenerated.render(out, Page.NOTHING, page));
    }
}
