package dev.assay.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page.
 *
 * @param title what the page is about
 * @param visitor who looks at it; null where no one is logged in
 * @param csrf what forms send along to prove that they are ours
 */
public record Frame(String title, @Nullable Visitor visitor, String csrf) {

    /** The frame of the page that a request asks for. */
    public static Frame of(HttpServletRequest request, String title) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(title, visitor(request.getUserPrincipal()), token == null ? "" : token.getToken());
    }

    private static @Nullable Visitor visitor(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof Visitor visitor
                ? visitor
                : null;
    }

    /** Someone who is logged in, as every page shows them. */
    public interface Visitor {
        /** The account's id. */
        UUID id();

        String email();

        /** What of the main places they may go to. */
        boolean mayGoTo(Place place);
    }

    /** The main places. */
    public enum Place {
        JOBS,
        SEARCH,
        PEOPLE,
        MAIL,
        AUDIT
    }
}
