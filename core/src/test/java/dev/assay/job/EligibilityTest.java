package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Applicants must be authorized to work in the country",
                "A valid work permit is required",
                "Active security clearance required",
                "Willing to travel up to 20 %",
                "You must be able to take part in on-call duty",
                "Must hold a driving licence",
                "Subject to a background check, candidates must agree to it",
                "Take part in the on-call rotation, one week in six",
                "Willing to overlap at least four hours a day with Central European Time",
                "This role is on-site and requires presence three days a week in Graz",
            })
    void dutiesOfPlacePermitAndTimeAreEligibility(String text) {
        assertThat(Eligibility.isPlainlyAsked(Words.of(text, 0, text.length()))).isTrue();
        assertThat(Eligibility.isAsked(Words.of(text, 0, text.length()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We offer visa sponsorship",
                "Our offices are located in the old town",
                "Experience with Java",
                "We will help you with your work permit",
            })
    void offersAndPlacesOfTheCompanyAreNot(String text) {
        assertThat(Eligibility.isPlainlyAsked(Words.of(text, 0, text.length()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Travel: 50 %", "Security clearance: Secret", "Shifts: nights and weekends"})
    void aLabelSaysSoWhateverItsValue(String text) {
        assertThat(Eligibility.isLabelled(Words.of(text, 0, text.length()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Travel: none", "Databases: MySQL", "Travel agencies use it", "Visa:"})
    void otherLabelsAndNoneDoNot(String text) {
        assertThat(Eligibility.isLabelled(Words.of(text, 0, text.length()))).isFalse();
    }
}
