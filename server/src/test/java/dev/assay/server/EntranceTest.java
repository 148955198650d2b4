package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How one gets in, and how not. */
@ExtendWith(TestServer.class)
class EntranceTest {

    private final Company company;
    private final Member member;

    EntranceTest(Company company) {
        this.company = company;
        this.member = company.hire(Role.RECRUITER);
    }

    @Test
    void theSessionIsAnotherAfterLoggingIn() {
        Visit visit = company.visit();
        visit.sees("/login");
        String before = visit.session();

        assertThat(visit.logIn(member.email(), Company.PASSWORD).session()).isNotEqualTo(before);
    }

    @Test
    void aFormWithoutOurTokenIsRefused() {
        Visit visit = company.visit(member);

        assertThat(visit.sendsAsIs("/jobs", Map.of("posting", Company.POSTING)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneWaits() {
        Visit visit = company.visit();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(attempt(visit, "wrong")).endsWith("/login?wrong");
        }

        assertThat(attempt(visit, Company.PASSWORD)).endsWith("/login?resting");
    }

    @Test
    void anAddressThatNoOneHasGetsTheSameAnswer() {
        Visit visit = company.visit();

        assertThat(visit.sends("/login", "/login", Map.of("email", "no@example.org", "password", "wrong"))
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .endsWith("/login?wrong");
    }

    @Test
    void pagesComeWithAStrictPolicy() {
        assertThat(company.visit().sees("/login").headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    }

    @Test
    void whoLoggedOutIsOut() {
        Visit visit = company.visit(member);
        visit.sends("/logout", "/account", Map.of());

        assertThat(visit.sees("/jobs").statusCode()).isEqualTo(302);
    }

    private String attempt(Visit visit, String password) {
        return visit.sends("/login", "/login", Map.of("email", member.email(), "password", password))
                .headers()
                .firstValue("location")
                .orElseThrow();
    }
}
