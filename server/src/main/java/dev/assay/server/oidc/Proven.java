package dev.assay.server.oidc;

import dev.assay.server.account.Member;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Someone whom the provider has vouched for, with the account that is theirs. It lives as long as the request in which they come back. */
final class Proven implements OidcUser {

    private static final long serialVersionUID = 1;

    private final Member member;
    private final OidcIdToken token;

    Proven(Member member, OidcIdToken token) {
        this.member = member;
        this.token = token;
    }

    Member member() {
        return member;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(token.getClaims());
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getName() {
        return member.getName();
    }
}
