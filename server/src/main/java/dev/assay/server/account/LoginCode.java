package dev.assay.server.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** The code that someone typed beside the password; empty where none was. */
final class LoginCode extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 40;

    private final String code;

    LoginCode(HttpServletRequest request) {
        super(request);
        String typed = Objects.requireNonNullElse(request.getParameter("code"), "");
        this.code = typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    static String of(Authentication attempt) {
        return attempt.getDetails() instanceof LoginCode typed ? typed.code : "";
    }
}
