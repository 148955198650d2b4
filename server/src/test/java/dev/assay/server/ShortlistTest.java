package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking at some of the candidates, and at two or three side by side. */
@ExtendWith(TestServer.class)
class ShortlistTest {

    private static final Pattern GAIN = Pattern.compile("class=\"number (?:up|down|even)\">([^<]+)</td>");
    private static final Pattern TOTAL = Pattern.compile("title=\"exactly [^\"]+\"><b>([^<]+)</b>");
    private static final Pattern NAME = Pattern.compile("aria-label=\"Compare (C-[0-9]+)\"");

    private final Visit visit;
    private final String shortlist;
    private final String compare;
    private final String job;

    ShortlistTest(Company company) {
        Member recruiter = company.hire(Role.RECRUITER);
        Program program = company.program(recruiter);
        this.visit = company.visit(recruiter);
        this.job = company.job(recruiter);
        this.shortlist = "/jobs/" + job + "/shortlist";
        this.compare = "/jobs/" + job + "/compare";
        String applications = "/api/v1/jobs/" + job + "/applications";
        program.uploads(applications, "a.txt", Company.RESUME);
        program.uploads(
                applications,
                "b.txt",
                Company.RESUME.replace("PostgreSQL", "Oracle").replace(", Docker", ""));
        program.uploads(applications, "c.txt", "Malik Owl\n\nSkills\nJava, MySQL, Git\n");
        program.waitsFor(job);
    }

    @Test
    void candidatesAreFoundByHowTheyStandOnARequirement() {
        assertThat(names(visit.sees(shortlist).body())).containsExactly("C-001", "C-002", "C-003");
        assertThat(names(visit.sees(shortlist + "?requirement=R2&shows=CLAIMED").body()))
                .containsExactly("C-001", "C-003");
        assertThat(names(visit.sees(shortlist + "?requirement=R2&shows=SUPPORTED")
                        .body()))
                .containsExactly("C-001");
        assertThat(visit.sees(shortlist + "?requirement=R4&shows=DEMONSTRATED").body())
                .contains("No candidate is like that", "Show all 3");
    }

    @Test
    void candidatesAreFoundByTheirStage() {
        String candidate = "/jobs/" + job + "/candidates/C-002";
        visit.sends(candidate + "/decisions", candidate, Map.of("from", "0", "stage", "SCREENING"));

        assertThat(names(visit.sees(shortlist + "?stage=SCREENING").body())).containsExactly("C-002");
        assertThat(names(visit.sees(shortlist + "?stage=APPLIED").body())).containsExactly("C-001", "C-003");
        assertThat(visit.sees(shortlist + "?stage=SCREENING").body()).contains("1 of 3 candidates");
    }

    @Test
    void theOrderWithinABandCanBeChosenAndBandsStay() {
        String page =
                visit.sees(shortlist + "?order=REQUIREMENT&requirement=R2").body();

        assertThat(page).contains("value=\"REQUIREMENT\" selected");
        assertThat(names(page)).containsExactly("C-001", "C-002", "C-003");
    }

    @Test
    void whyOneIsAboveAnotherAddsUpExactly() {
        String page = visit.sees(compare + "?candidate=C-001&candidate=C-002").body();

        assertThat(page)
                .contains("Why C-001 stands above C-002", "PostgreSQL or MySQL", "Docker")
                .doesNotContain("</a> Git</th>");
        assertThat(sum(GAIN, page)).isEqualByComparingTo(sum(TOTAL, page)).isPositive();
    }

    @Test
    void threeAreComparedEachWithTheNext() {
        String page = visit.sees(compare + "?candidate=C-003&candidate=C-002&candidate=C-001")
                .body();

        assertThat(page).contains("and that above", "Next best questions", "To C-003");
        assertThat(sum(GAIN, page)).isEqualByComparingTo(sum(TOTAL, page));
    }

    @Test
    void oneAloneIsNotCompared() {
        assertThat(visit.sees(compare + "?candidate=C-001").statusCode()).isEqualTo(422);
    }

    private static List<String> names(String page) {
        return NAME.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static BigDecimal sum(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(found -> pattern.matcher(found).replaceFirst("$1"))
                .map(number -> new BigDecimal(number.replace('−', '-').replace("+", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
