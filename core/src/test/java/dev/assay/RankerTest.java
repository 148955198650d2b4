package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.Shortlist.Applicant;
import dev.assay.Shortlist.Entry;
import dev.assay.Shortlist.Unread;
import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.rank.Weights;
import dev.assay.taxonomy.SmallTaxonomy;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.testsupport.Randomly;
import dev.assay.text.Reading.Reason;
import dev.assay.text.Reading.Unreadable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankerTest {

    private final Taxonomy taxonomy = SmallTaxonomy.create();
    private final Assessor assessor = new Assessor(taxonomy, Weights.STANDARD);
    private final Ranker ranker = new Ranker(Weights.STANDARD);
    private final Job job = Ask.job(Ask.skill("java"), Ask.skill("mysql"), Ask.skill("scrum"));

    private Applicant applicant(String id, Evidence... evidence) {
        return new Applicant(id, assessor.assess(job, List.of(evidence)), null, List.of());
    }

    @Test
    void theHighestScoreComesFirstAndTiesGoById() {
        Shortlist shortlist = ranker.rank(
                job,
                List.of(
                        applicant("d"),
                        applicant("c", Shown.claimed("java")),
                        applicant("b", Shown.claimed("mysql")),
                        applicant("a", Shown.used("java", 3), Shown.used("mysql", 3))),
                List.of());

        assertThat(shortlist.entries())
                .extracting(entry -> entry.applicant().candidate())
                .containsExactly("a", "b", "c", "d");
        assertThat(shortlist.entries()).extracting(Entry::rank).containsExactly(1, 2, 3, 4);
        assertThat(shortlist.entries()).extracting(Entry::band).containsExactly(1, 2, 2, 3);
    }

    @Test
    void asOfIsTheLatestMonthThatAnyCandidateReaches() {
        Assessment assessment = assessor.assess(job, List.of());

        assertThat(ranker.rank(
                                job,
                                List.of(
                                        new Applicant("a", assessment, YearMonth.of(2024, 5), List.of()),
                                        new Applicant("b", assessment, YearMonth.of(2025, 1), List.of()),
                                        applicant("c")),
                                List.of())
                        .asOf())
                .isEqualTo(YearMonth.of(2025, 1));
        assertThat(ranker.rank(job, List.of(applicant("c")), List.of()).asOf()).isNull();
    }

    @Test
    void unreadableFilesAreListedInOrder() {
        Unread one = new Unread("a", new Unreadable("x.pdf", "0", Reason.ENCRYPTED, ""));
        Unread other = new Unread("b", new Unreadable("x.pdf", "1", Reason.CORRUPT, ""));

        assertThat(ranker.rank(job, List.of(), List.of(other, one)).unreadable())
                .containsExactly(one, other);
    }

    @Test
    void twoCandidatesOfOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranker.rank(job, List.of(applicant("a"), applicant("a")), List.of()))
                .withMessageContaining("a");
    }

    @Test
    void theOrderOfWhatComesInChangesNothingAndEqualScoresShareABand() {
        Randomly.check(300, random -> {
            RandomCase cases = new RandomCase(random, taxonomy);
            Job asked = cases.job();
            List<Applicant> applicants = new ArrayList<>();
            for (int index = 0; index < 12; index++) {
                applicants.add(new Applicant("cv-" + index, assessor.assess(asked, cases.evidence()), null, List.of()));
            }
            Shortlist shortlist = ranker.rank(asked, applicants, List.of());
            Collections.shuffle(applicants, new Random(random.nextLong()));

            assertThat(ranker.rank(asked, applicants, List.of())).isEqualTo(shortlist);
            assertBandsFollowScores(shortlist.entries());
        });
    }

    private static void assertBandsFollowScores(List<Entry> entries) {
        for (int index = 1; index < entries.size(); index++) {
            Entry above = entries.get(index - 1);
            Entry below = entries.get(index);
            assertThat(below.band()).isBetween(above.band(), above.band() + 1);
            if (below.applicant()
                    .assessment()
                    .score()
                    .value()
                    .equals(above.applicant().assessment().score().value())) {
                assertThat(below.band()).isEqualTo(above.band());
            }
        }
    }
}
