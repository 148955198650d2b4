package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesThatAskNothingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "52,000 to 61,000 a year.",
                "Salary 55-65k.",
                "60-75k + equity that might be worth something.",
                "£45,000 and a desk by the window",
                "A pension worth having, thirty days of holiday, and a garden.",
                "No agencies.",
                "Applications without a photograph, please.",
                "Quillmark welcomes every applicant.",
                "It would be great if you also had",
                "but is not needed.",
            })
    void linesThatAskNothingAreNoRequirements(String line) {
        assertThat(Postings.requirements("Requirements\n- Java\n- " + line))
                .containsExactly("SKILL REQUIRED [java]: Java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patience and a sense of humour",
                "You explain outages calmly and without blame",
                "Ability to communicate with all levels of staff.",
                "Curiosity, and the courage to ask questions",
                "Commitment to equal opportunities",
                "You have kept systems with 10,000 to 50,000 users alive",
                "You have kept systems with 100-200k users alive",
                "Readiness to keep flexible hours",
                "Kindness to people of all backgrounds",
            })
    void waysOfWorkingStayRequirements(String line) {
        assertThat(Postings.requirements("Requirements\n- Java\n- " + line))
                .containsExactly("SKILL REQUIRED [java]: Java", "TRAIT REQUIRED: " + line);
    }

    @Test
    void amountsDoNotHideASkill() {
        assertThat(Postings.requirements("Requirements\n- Java for systems with 10,000 to 50,000 users"))
                .containsExactly("SKILL REQUIRED [java]: Java for systems with 10,000 to 50,000 users");
    }

    @Test
    void howATechniqueIsDoneIsNoWayOfWorking() {
        assertThat(Postings.requirements("Requirements\n- Unit testing and systematic debugging"))
                .containsExactly(
                        "SKILL REQUIRED [unit-testing]: Unit testing and systematic debugging",
                        "SKILL REQUIRED [debugging]: Unit testing and systematic debugging");
    }
}
