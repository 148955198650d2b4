package dev.assay.server.oidc;

import dev.assay.server.web.BadSetting;
import dev.assay.server.web.IfNamed;
import dev.assay.server.web.PublicAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The provider that whoever runs the server named. What it can do is asked when someone first signs in, so that the server starts without
 * it; of its own words only those are believed that name the same issuer.
 */
@Component
@IfNamed("assay.oidc.issuer")
final class Provider implements ClientRegistrationRepository {

    /** Its only name in addresses. */
    static final String ID = "oidc";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final String issuer;
    private final String client;
    private final String secret;
    private final String name;
    private final PublicAddress publicAddress;
    private volatile @Nullable ClientRegistration known;

    Provider(
            @Value("${assay.oidc.issuer}") String issuer,
            @Value("${assay.oidc.client:}") String client,
            @Value("${assay.oidc.secret:}") String secret,
            @Value("${assay.oidc.name:}") String name,
            PublicAddress publicAddress) {
        URI address = address(issuer.strip());
        this.issuer = address.toString();
        this.client = client.strip();
        this.secret = secret;
        this.name = name.isBlank() ? address.getHost() : name.strip();
        this.publicAddress = publicAddress;
        if (this.client.isEmpty() || secret.isBlank()) {
            throw new BadSetting("ASSAY_OIDC_ISSUER needs ASSAY_OIDC_CLIENT and ASSAY_OIDC_SECRET as well;"
                    + " give what the provider calls the client's id and secret");
        }
        publicAddress.requireNamed("ASSAY_OIDC_ISSUER");
    }

    /** The provider does not answer, or not as one does. */
    static final class Unreachable extends RuntimeException {
        Unreachable(Throwable cause) {
            super("the provider cannot be reached", cause);
        }
    }

    private static URI address(String issuer) {
        try {
            URI address = URI.create(issuer);
            boolean isSafe = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
            if (isSafe && address.getHost() != null && address.getQuery() == null && address.getFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException fault) {
            throw noIssuer();
        }
        throw noIssuer();
    }

    private static BadSetting noIssuer() {
        return new BadSetting("ASSAY_OIDC_ISSUER is no address of a provider; give the one that it names as its issuer,"
                + " like https://login.example.org/realm");
    }

    String name() {
        return name;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        ClientRegistration registration = known;
        if (registration == null) {
            registration = asked();
            known = registration;
        }
        return registration;
    }

    /** OpenID Connect Discovery 1.0, section 4. */
    private ClientRegistration asked() {
        try {
            String place = issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
            Map<String, Object> description = RestClient.builder()
                    .requestFactory(Waiting.notForLong())
                    .build()
                    .get()
                    .uri(URI.create(place))
                    .retrieve()
                    .requiredBody(DESCRIPTION);
            if (!issuer.equals(description.get("issuer"))) { // section 4.3
                throw new IllegalStateException("the provider names another issuer than ASSAY_OIDC_ISSUER");
            }
            return ClientRegistrations.fromOidcConfiguration(description)
                    .registrationId(ID)
                    .clientId(client)
                    .clientSecret(secret)
                    .scope(OidcScopes.OPENID, OidcScopes.EMAIL)
                    .redirectUri(publicAddress.of("/login/oauth2/code/" + ID))
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        } catch (RestClientException | IllegalStateException | IllegalArgumentException fault) {
            throw new Unreachable(fault);
        }
    }
}
