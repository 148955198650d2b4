package dev.assay.server.oidc;

import dev.assay.server.account.Bindings;
import dev.assay.server.account.Bindings.Answer;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestTemplate;

/** Finds the account of someone whose ID token has been checked. */
final class Vouching implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final Bindings bindings;
    private final OidcUserService claims = new OidcUserService();

    Vouching(Bindings bindings) {
        this.bindings = bindings;
        RestTemplate rest = new RestTemplate(Waiting.notForLong());
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService asking = new DefaultOAuth2UserService();
        asking.setRestOperations(rest);
        claims.setOauth2UserService(asking);
        claims.setRetrieveUserInfo(Vouching::tellsNoAddress);
    }

    /** No account is opened for someone whom the provider knows. */
    static final class Refused extends OAuth2AuthenticationException {

        private static final long serialVersionUID = 1;

        private final Bindings.Why why;

        Refused(Bindings.Why why) {
            super(new OAuth2Error(why.name()));
            this.why = why;
        }

        Bindings.Why why() {
            return why;
        }
    }

    /** OpenID Connect Core 1.0, section 5.4: the address may be told at an address of its own instead of in the token. */
    private static boolean tellsNoAddress(OidcUserRequest request) {
        return request.getIdToken().getEmail() == null
                && request.getClientRegistration()
                                .getProviderDetails()
                                .getUserInfoEndpoint()
                                .getUri()
                        != null;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = claims.loadUser(request);
        String issuer = Objects.requireNonNull(
                request.getClientRegistration().getProviderDetails().getIssuerUri());
        String subject = Objects.requireNonNull(user.getIdToken().getSubject()); // a token without one was refused
        Answer answer = bindings.open(issuer, subject, verified(user));
        return switch (answer) {
            case Answer.Opened(var member) -> new Proven(member, user.getIdToken());
            case Answer.Refused(var why) -> throw new Refused(why);
        };
    }

    /** The address, where the same source says that it is verified. */
    private static Optional<String> verified(OidcUser user) {
        StandardClaimAccessor source = user.getIdToken();
        if (source.getEmail() == null && user.getUserInfo() != null) {
            source = user.getUserInfo();
        }
        return Boolean.TRUE.equals(source.getEmailVerified())
                ? Optional.ofNullable(source.getEmail())
                : Optional.empty();
    }
}
