package dev.assay.server.account;

import dev.assay.server.web.Frame;
import dev.assay.server.web.NotAllowed;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Someone who has proven to be the holder of an account.
 *
 * @param id the account's id, which logs and the audit use instead of the name
 * @param email the address they log in with
 * @param role what they work as
 */
public record Member(UUID id, String email, Role role) implements Principal, Frame.Visitor, Serializable {
    @Override
    public String getName() {
        return id.toString();
    }

    /** The member as Spring Security knows whoever was let in. */
    public Authentication letIn() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, List.of(new SimpleGrantedAuthority("ROLE_" + role)));
    }

    /** Refuses whoever is no administrator. */
    void requireAdministrator() {
        if (role != Role.ADMINISTRATOR) {
            throw new NotAllowed();
        }
    }

    @Override
    public boolean mayGoTo(Frame.Place place) {
        return switch (place) {
            case FOR_YOU, JOBS -> role != Role.AUDITOR;
            case SEARCH -> role != Role.AUDITOR && role != Role.INTERVIEWER;
            case PEOPLE, MAIL -> role == Role.ADMINISTRATOR;
            case AUDIT -> role == Role.ADMINISTRATOR || role == Role.AUDITOR;
        };
    }
}
