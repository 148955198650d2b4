package dev.assay.server.oidc;

import dev.assay.server.account.Bindings;
import dev.assay.server.account.SecurityRules;
import dev.assay.server.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The way to the provider and back: authorization code with PKCE, state and nonce. What comes back is a member like any other, or nothing.
 * Where no provider is named, nothing of it is put together.
 */
@Configuration(proxyBeanMethods = false)
class OidcRules {

    /** Faults of what the provider sent, as Spring Security names them. */
    private static final Set<String> PROVES_NOTHING = Set.of("invalid_id_token", "invalid_nonce");

    @Bean
    @Order(0)
    SecurityFilterChain provided(
            Provider provider, ObjectProvider<HttpSecurity> http, Bindings bindings, PublicAddress publicAddress)
            throws Exception {
        return provider.isNamed()
                ? named(http.getObject(), new Discovery(provider, publicAddress), bindings)
                : new DefaultSecurityFilterChain(request -> false);
    }

    private static SecurityFilterChain named(HttpSecurity http, Discovery discovery, Bindings bindings)
            throws Exception {
        return http.securityMatcher(Provider.START + "*", Provider.RETURN + "*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .oauth2Login(login -> login.loginPage("/login")
                        .clientRegistrationRepository(discovery)
                        .authorizedClientRepository(new NothingKept())
                        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                        .userInfoEndpoint(user -> user.oidcUserService(new Vouching(bindings)))
                        .successHandler(letIn())
                        .failureHandler((request, response, fault) -> refuse(bindings, request, response, fault))
                        .withObjectPostProcessor(new Unreached()))
                .headers(SecurityRules::strict)
                .build();
    }

    /** Checks ID tokens (OpenID Connect Core 1.0, section 3.1.3.7), signed by RS256, with the keys that the provider has now. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return OidcRules::idTokens;
    }

    private static JwtDecoder idTokens(ClientRegistration registration) {
        String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(Waiting.notForLong()))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(Waiting.notForLong())
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    /** Keeps the member in the session, which is another from here on, and goes where they wanted to go on this server. */
    private static AuthenticationSuccessHandler letIn() {
        SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setDefaultTargetUrl("/jobs");
        return (request, response, authentication) -> {
            if (authentication.getPrincipal() instanceof Proven proven) {
                keep(proven.member().letIn(), request, response);
                onward.onAuthenticationSuccess(request, response, authentication);
            }
        };
    }

    private static void keep(Authentication member, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(member);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private static void refuse(
            Bindings bindings, HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        // an error that is told in the address may come from anyone, and is no refusal of ours
        if (request.getParameter("error") == null
                && fault instanceof OAuth2AuthenticationException told
                && PROVES_NOTHING.contains(told.getError().getErrorCode())) {
            bindings.refuse(Bindings.Why.UNPROVEN);
        }
        String outcome =
                fault instanceof Vouching.Refused refused ? refused.why().name().toLowerCase(Locale.ROOT) : "failed";
        response.sendRedirect(request.getContextPath() + "/login?provider=" + outcome);
    }

    /** Says on the login page that the provider cannot be reached. */
    private static final class Unreached implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(
                    (request, response, fault) -> response.sendRedirect(request.getContextPath() + "/login?provider="
                            + (fault.getCause() instanceof Discovery.Unreachable ? "unreachable" : "failed")));
            return filter;
        }
    }
}
