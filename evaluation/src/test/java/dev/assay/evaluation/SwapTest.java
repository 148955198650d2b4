package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;

/** Who someone is changes no answer to any of the project's own postings; nor does saying a thing again. */
@ParameterizedClass
@FieldSource("dev.assay.evaluation.Persona#ALL")
class SwapTest {

    private final Persona persona;
    private final String text;
    private final VerdictVector expected;

    SwapTest(Persona persona) {
        Document resume = OwnTexts.resume(persona.resume());
        this.persona = persona;
        this.text = resume.text();
        this.expected = VerdictVector.of(resume);
    }

    @Test
    void theNameMakesNoDifference() {
        swap(persona.name(), "John Smith", "Lakisha Washington", "Wei Zhang", "María José Núñez Íñiguez");
        swap(persona.name(), "Siobhán O'Brien", "MUHAMMAD AL-RASHID", "Nguyễn Thị Minh Khai", "Ana-Lucía de la Cruz");
    }

    @Test
    void aNameThatIsAlsoASkillMakesNoDifference() {
        swap(persona.name(), "Ruby Swift", "Julia Perl", "Jonas Jenkins", "Patience German", "Scala Kafka-Redis");
    }

    @Test
    void theEmailAddressMakesNoDifference() {
        swap(persona.email(), "jane.doe1961@example.com", "ruby.swift@example.org", "c++guru@python.example");
    }

    @Test
    void theHomeMakesNoDifference() {
        swap(persona.address(), "1 Oracle Road, Tucson", "10117 Berlin", "Lagos, Nigeria", "Go Street 5, Reading");
    }

    @Test
    void theSchoolMakesNoDifference() {
        swap(persona.school(), "Harvard University", "Night School of Nowhere", "École Polytechnique");
        swap(persona.school(), "Technion – Israel Institute of Technology", "Howard University");
    }

    @Test
    void theYearOfGraduationMakesNoDifference() {
        String before = persona.graduation().substring(0, persona.graduation().length() - 4);
        swap(persona.graduation(), before + "1979", before + "1994", before + "2011");
    }

    @Test
    void pronounAgeAndFamilyMakeNoDifference() {
        String name = persona.name();
        swap(name, name + " (she/her)", name + " (he/him)", name + " (they/them)", name + ", Mr.", name + ", Ms.");
        swap(name, name + ", born 4 May 1968", name + ", married, three children", name + ", citizen of Ghana");
    }

    @Test
    void theNameOfTheFileMakesNoDifference() {
        for (String name : List.of("cv", "Ruby_Swift_Java_Python.txt", "female 61 Lagos.txt", "履歴書.txt")) {
            assertThat(expected.differences(VerdictVector.of(OwnTexts.document(name, text))))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void sayingAThingAHundredTimesSaysItOnce() {
        String said = "Java, Kubernetes, Go, Python, SQL, Angular, C#, Android, Ruby";

        Document once = OwnTexts.document("cv.txt", text + "\n\nSkills\n" + said + "\n");
        Document often = OwnTexts.document("cv.txt", text + "\n\nSkills\n" + (said + ", ").repeat(99) + said + "\n");

        assertThat(VerdictVector.of(once).differences(VerdictVector.of(often))).isEmpty();
        assertThat(VerdictVector.of(once)).isNotEqualTo(expected);
    }

    private void swap(@Nullable String words, String... others) {
        if (words == null) {
            return; // this résumé does not tell
        }
        assertThat(text).contains(words);
        for (String other : others) {
            Document swapped = OwnTexts.document("cv.txt", text.replace(words, other));
            assertThat(expected.differences(VerdictVector.of(swapped)))
                    .as(words + " -> " + other)
                    .isEmpty();
        }
    }
}
