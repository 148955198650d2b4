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
 * @param waiting how much waits for the visitor
 * @param csrf what forms send along to prove that they are ours
 */
public record Frame(String title, @Nullable Visitor visitor, int waiting, String csrf) {

    /** Counts what waits for someone. */
    @FunctionalInterface
    public interface Waiting {
        int count(Visitor visitor);
    }

    /** The attribute of a request that holds its {@link Waiting}. */
    public static final String WAITING = Frame.class.getName() + ".waiting";

    /** The frame of the page that a request asks for. */
    public static Frame of(HttpServletRequest request, String title) {
        Visitor visitor = visitor(request.getUserPrincipal());
        return new Frame(title, visitor, visitor == null ? 0 : waiting(request, visitor), csrf(request));
    }

    /** The same where something failed: nothing is asked of the database, which may be what failed. */
    static Frame ofFault(HttpServletRequest request, String title) {
        return new Frame(title, visitor(request.getUserPrincipal()), 0, csrf(request));
    }

    private static String csrf(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

    private static int waiting(HttpServletRequest request, Visitor visitor) {
        return request.getAttribute(WAITING) instanceof Waiting waiting && visitor.mayGoTo(Place.FOR_YOU)
                ? waiting.count(visitor)
                : 0;
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
        FOR_YOU,
        JOBS,
        SEARCH,
        PEOPLE,
        MAIL,
        AUDIT
    }
}
