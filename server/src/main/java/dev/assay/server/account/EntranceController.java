package dev.assay.server.account;

import dev.assay.server.web.Frame;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The pages before one is logged in. */
@Controller
class EntranceController {

    private static final int UNUSABLE = 422;

    private final Accounts accounts;
    private final SetupCode code;
    private final OtherEntrance other;

    EntranceController(Accounts accounts, SetupCode code, OtherEntrance other) {
        this.accounts = accounts;
        this.code = code;
        this.other = other;
    }

    @GetMapping("/")
    View start() {
        return new RedirectView("/jobs");
    }

    @GetMapping("/login")
    View login(HttpServletRequest request, @RequestParam Map<String, String> parameters) {
        LoginPage page = new LoginPage(Frame.of(request, "Log in"), notice(parameters), other.isNamed() ? other : null);
        return Page.of(out -> JteloginGenerated.render(out, Page.NOTHING, page));
    }

    private @Nullable String notice(Map<String, String> parameters) {
        if (accounts.isEmpty()) {
            return "No account exists yet. The console of the server shows the link that makes the first one.";
        }
        if (parameters.containsKey("made")) {
            return "The account is made. Log in with it.";
        }
        if (parameters.containsKey("wrong")) {
            return "Address, password or code is wrong.";
        }
        if (parameters.containsKey("resting")) {
            return "Too many wrong passwords. Wait some minutes and try again.";
        }
        if (parameters.containsKey("left")) {
            return "You are logged out.";
        }
        return other.isNamed() ? notice(parameters.getOrDefault("provider", ""), other.name()) : null;
    }

    /** What came of signing in with a provider. */
    private static @Nullable String notice(String outcome, String provider) {
        return switch (outcome) {
            case "" -> null;
            case "unreachable" ->
                provider + " cannot be reached just now. Try again in a few minutes, or log in with your password.";
            case "unverified" -> provider + " has not verified an e-mail address of yours.";
            case "unknown" ->
                "No account here has the address that " + provider + " knows you by. Ask an administrator for one.";
            case "off" -> "Your account here is switched off. Ask an administrator.";
            case "anothers" ->
                "The account with your address belongs to someone else at " + provider + ". Ask an administrator.";
            default -> "Signing in with " + provider + " did not work. Try again.";
        };
    }

    @GetMapping("/setup")
    View setup(HttpServletRequest request, @RequestParam(name = "code", defaultValue = "") String given) {
        if (!code.opens(given)) {
            throw new NotFound();
        }
        return setupPage(200, new SetupPage(Frame.of(request, "Make the first account"), given, "", null));
    }

    @PostMapping("/setup")
    View makeFirst(
            HttpServletRequest request,
            @RequestParam(name = "code") String given,
            @RequestParam String email,
            @RequestParam String password) {
        if (!code.opens(given)) {
            throw new NotFound();
        }
        return switch (accounts.makeFirst(email, password)) {
            case Accounts.Made.Done _ -> new RedirectView("/login?made");
            case Accounts.Made.Refused(String reason) ->
                setupPage(UNUSABLE, new SetupPage(Frame.of(request, "Make the first account"), given, email, reason));
        };
    }

    private static View setupPage(int status, SetupPage page) {
        return Page.of(status, out -> JtesetupGenerated.render(out, Page.NOTHING, page));
    }
}
