package dev.assay.server.oidc;

import dev.assay.server.web.PublicAddress;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the provider what it can do when someone first signs in, so that the server starts without it; of its own words only those are
 * believed that name the same issuer.
 */
final class Discovery implements ClientRegistrationRepository {

    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final Provider provider;
    private final String returnTo;
    private volatile @Nullable ClientRegistration known;

    Discovery(Provider provider, PublicAddress publicAddress) {
        this.provider = provider;
        this.returnTo = publicAddress.of(Provider.RETURN + Provider.ID);
    }

    /** The provider does not answer, or not as one does. */
    static final class Unreachable extends RuntimeException {
        Unreachable(Throwable cause) {
            super("the provider cannot be reached", cause);
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(Provider.ID)) {
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
            String place = provider.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration";
            Map<String, Object> description = RestClient.builder()
                    .requestFactory(Waiting.notForLong())
                    .build()
                    .get()
                    .uri(URI.create(place))
                    .retrieve()
                    .requiredBody(DESCRIPTION);
            if (!provider.issuer().equals(description.get("issuer"))) { // section 4.3
                throw new IllegalStateException("the provider names another issuer than ASSAY_OIDC_ISSUER");
            }
            return ClientRegistrations.fromOidcConfiguration(description)
                    .registrationId(Provider.ID)
                    .clientId(provider.client())
                    .clientSecret(provider.secret())
                    .scope(OidcScopes.OPENID, OidcScopes.EMAIL)
                    .redirectUri(returnTo)
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        } catch (RestClientException | IllegalStateException | IllegalArgumentException fault) {
            throw new Unreachable(fault);
        }
    }
}
