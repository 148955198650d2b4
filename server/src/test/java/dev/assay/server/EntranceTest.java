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

    @Test
    void anAccountThatIsSwitchedOffLetsNoOneInByAnyWayUntilItIsOnAgain() {
        Member leaver = company.hire(Role.RECRUITER);
        Visit visit = company.visit(leaver);
        Program program = company.program(leaver);
        var atProvider = company.provider().knows(leaver.id().toString(), leaver.email(), true);
        String place = "/people/" + leaver.id() + "/switch";
        Visit administrator = company.visit(company.administrator());

        assertThat(visit.sends(place, "/account", Map.of("to", "OFF")).statusCode())
                .isEqualTo(403);
        assertThat(administrator.sends(place, "/people", Map.of("to", "OFF")).statusCode())
                .isEqualTo(302);
        assertThat(administrator.sees("/people").body()).contains("Switch on " + leaver.email());
        assertThat(visit.sees("/jobs").headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        assertThat(program.gets("/api/v1/jobs").statusCode()).isEqualTo(401);
        assertThat(logIn(leaver)).endsWith("/login?wrong");
        assertThat(SignInTest.signsIn(company, company.visit(), atProvider)).endsWith("/login?provider=off");

        assertThat(administrator.sends(place, "/people", Map.of("to", "ON")).statusCode())
                .isEqualTo(302);
        assertThat(visit.sees("/jobs").statusCode()).as("its session has ended").isEqualTo(302);
        assertThat(program.gets("/api/v1/jobs").statusCode()).isEqualTo(200);
        assertThat(logIn(leaver)).endsWith("/jobs");
        assertThat(SignInTest.signsIn(company, company.visit(), atProvider)).endsWith("/jobs");
        administrator.sends(place, "/people", Map.of("to", "OFF"));
        assertThat(SignInTest.signsIn(company, company.visit(), atProvider))
                .as("bound before")
                .endsWith("/login?provider=off");
        assertThat(company.program(company.administrator())
                        .gets("/api/v1/audit?subject=" + leaver.id())
                        .body())
                .contains("account.switched-off", "account.switched-on");
        String own = "/people/" + company.administrator().id() + "/switch";
        assertThat(administrator.sends(own, "/people", Map.of("to", "OFF")).statusCode())
                .as("their own")
                .isEqualTo(422);
    }

    private String logIn(Member who) {
        return company.visit()
                .sends("/login", "/login", Map.of("email", who.email(), "password", Company.PASSWORD))
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    private String attempt(Visit visit, String password) {
        return visit.sends("/login", "/login", Map.of("email", member.email(), "password", password))
                .headers()
                .firstValue("location")
                .orElseThrow();
    }
}
