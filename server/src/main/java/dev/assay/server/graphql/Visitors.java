package dev.assay.server.graphql;

import dev.assay.server.account.Member;
import dev.assay.server.web.NotAllowed;
import java.security.Principal;
import org.springframework.security.core.Authentication;

/** Who asks, where a field is read for many things at once. */
final class Visitors {

    private Visitors() {}

    static Member member(Principal principal) {
        if (principal instanceof Authentication authentication
                && authentication.getPrincipal() instanceof Member member) {
            return member;
        }
        throw new NotAllowed();
    }
}
