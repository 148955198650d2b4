package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Codes;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Logging in with a code beside the password. */
@ExtendWith(TestServer.class)
class SecondFactorTest {

    private static final String PAGE = "/account/second-factor";
    private static final Pattern SECRET = Pattern.compile("otpauth://totp/[^\"]*?secret=([A-Z2-7]{32})");
    private static final Pattern RECOVERY = Pattern.compile("<code>((?:[a-z2-7]{4}-){3}[a-z2-7]{4})</code>");

    private final Company company;

    SecondFactorTest(Company company) {
        this.company = company;
    }

    @Test
    void withASecondFactorAPasswordAloneLetsNoOneInAndEachCodeDoesOnce() {
        Member member = company.hire(Role.RECRUITER);
        Visit visit = company.visit(member);
        String page = visit.sees(PAGE).body();
        assertThat(page).contains("<svg class=\"qr\"");
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        assertThat(visit.sends(PAGE, PAGE, Map.of("code", "000000x")).statusCode())
                .isEqualTo(422);
        String on = visit.sends(PAGE, PAGE, Map.of("code", Codes.now(secret.group(1), 0)))
                .body();
        List<String> recovery =
                RECOVERY.matcher(on).results().map(found -> found.group(1)).toList();
        assertThat(recovery).hasSize(10);

        assertThat(logsIn(member, "")).isFalse();
        assertThat(logsIn(member, Codes.now(secret.group(1), 0)))
                .as("used before")
                .isFalse();
        assertThat(logsIn(member, Codes.now(secret.group(1), 1))).isTrue();
        assertThat(logsIn(member, recovery.getFirst())).isTrue();
        assertThat(logsIn(member, recovery.getFirst())).as("used before").isFalse();

        String end = PAGE + "/end";
        assertThat(visit.sends(end, PAGE, Map.of("code", "123")).statusCode()).isEqualTo(422);
        assertThat(visit.sends(end, PAGE, Map.of("code", recovery.get(1))).statusCode())
                .isEqualTo(302);
        assertThat(logsIn(member, "")).isTrue();
    }

    @Test
    void anAdministratorRemovesTheSecondFactorOfSomeoneWhoLostTheirApp() {
        Member member = company.hire(Role.RECRUITER);
        Visit visit = company.visit(member);
        Matcher secret = SECRET.matcher(visit.sees(PAGE).body());
        assertThat(secret.find()).isTrue();
        visit.sends(PAGE, PAGE, Map.of("code", Codes.now(secret.group(1), 0)));
        assertThat(logsIn(member, "")).isFalse();
        String end = "/people/" + member.id() + "/second-factor/end";
        assertThat(visit.sends(end, "/account", Map.of()).statusCode())
                .as("by themselves")
                .isEqualTo(403);

        Visit administrator = company.visit(company.administrator());
        assertThat(administrator.sees("/people").body())
                .contains("Remove second factor of " + member.email())
                .doesNotContain("Remove second factor of ada@example.org");
        assertThat(administrator.sends(end, "/people", Map.of()).statusCode()).isEqualTo(302);

        assertThat(logsIn(member, "")).isTrue();
        assertThat(administrator.sends(end, "/people", Map.of()).statusCode())
                .as("it has none")
                .isEqualTo(422);
        assertThat(administrator
                        .sends("/people/" + company.administrator().id() + "/second-factor/end", "/people", Map.of())
                        .statusCode())
                .as("their own")
                .isEqualTo(422);
        assertThat(company.program(company.administrator())
                        .gets("/api/v1/audit?action=second-factor.removed&subject=" + member.id())
                        .body())
                .contains("\"account\":\"" + company.administrator().id() + "\"");
    }

    private boolean logsIn(Member member, String code) {
        HttpResponse<String> answer = company.visit()
                .sends("/login", "/login", Map.of("email", member.email(), "password", Company.PASSWORD, "code", code));
        return answer.headers().firstValue("location").orElse("").endsWith("/jobs");
    }
}
