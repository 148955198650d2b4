package dev.assay.server.account;

import dev.assay.server.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in: pages by session and CSRF token, REST by token alone. Everything else is decided job by job, in {@code Jobs}. */
@Configuration(proxyBeanMethods = false)
public class SecurityRules {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Requests are counted and timed as a whole; timing each of the twenty filters as well would take longer than they do. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens) throws Exception {
        return http.securityMatcher("/api/**", "/graphql", "/actuator/prometheus")
                .csrf(csrf -> csrf.disable()) // no cookie is read here
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(tokens), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**")
                        .hasAnyRole(Role.ADMINISTRATOR.name(), Role.AUDITOR.name())
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(faults -> faults.authenticationEntryPoint(SecurityRules::askForToken)
                        .accessDeniedHandler((request, response, fault) ->
                                Problems.write(response, HttpStatus.FORBIDDEN, "Your role does not allow this.")))
                .headers(SecurityRules::strict)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts) throws Exception {
        return http.addFilterBefore(new SwitchedOffFilter(accounts), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login",
                                "/setup",
                                "/join",
                                "/assets/**",
                                "/careers/**",
                                "/actuator/health/**",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("email")
                        .authenticationDetailsSource(LoginCode::new)
                        .defaultSuccessUrl("/jobs")
                        .failureHandler((request, response, fault) -> tellWhy(request, response, fault)))
                .logout(logout -> logout.logoutSuccessUrl("/login?left"))
                .headers(SecurityRules::strict)
                .build();
    }

    /** What every answer tells browsers: nothing but our own is to be loaded, framed or sent anything. */
    public static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(frames -> frames.deny());
    }

    private static void tellWhy(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        response.sendRedirect(
                request.getContextPath() + (fault instanceof LockedException ? "/login?resting" : "/login?wrong"));
    }

    private static void askForToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        Problems.write(response, HttpStatus.UNAUTHORIZED, "Send a token: Authorization: Bearer assay_…");
    }
}
