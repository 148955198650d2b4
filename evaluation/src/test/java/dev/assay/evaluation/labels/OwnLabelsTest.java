package dev.assay.evaluation.labels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.labels.LabelledPair.Answer;
import dev.assay.evaluation.labels.LabelledPair.LabelledVerdict;
import dev.assay.evaluation.labels.LabelledPosting.Group;
import dev.assay.evaluation.labels.LabelledPosting.Item;
import dev.assay.evaluation.labels.LabelledPosting.Op;
import dev.assay.evaluation.labels.LabelledResume.Course;
import dev.assay.evaluation.labels.LabelledResume.Position;
import dev.assay.job.Requirement.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The labels of the project's own set keep the rules of its README. */
class OwnLabelsTest {

    private final LabelledSet set = LabelledSet.own();

    @Test
    void theSetIsWhole() {
        assertThat(set.postings()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(set.resumes()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(set.pairs()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void whatAPostingAsksStandsInIt() {
        for (Labelled<LabelledPosting> posting : set.postings()) {
            String text = text(posting);
            for (Item item : posting.label().items()) {
                String quote = folded(item.quote());
                assertThat(text).contains(quote);
                checkStand(terms(item).toList(), quote);
                checkStand(item.certifications(), text);
                if (item.education() != null) {
                    checkStand(item.education().fields(), text);
                }
            }
        }
    }

    @Test
    void whatAResumeSaysStandsInIt() {
        for (Labelled<LabelledResume> resume : set.resumes()) {
            LabelledResume label = resume.label();
            String text = text(resume);
            checkStand(label.skills(), text);
            checkStand(label.certifications(), text);
            checkStand(label.languages(), text);
            for (Position position : label.positions()) {
                checkStand(present(position.title(), position.employer()), text);
                assertThat(present(position.from(), position.to()))
                        .allSatisfy(date -> assertThat(date).matches("\\d{4}(-\\d\\d)?|present"));
            }
            for (Course course : label.education()) {
                checkStand(present(course.field(), course.institution(), course.end()), text);
            }
        }
    }

    @Test
    void everyMonthCountBelongsToALabelledSkill() {
        for (Labelled<LabelledResume> resume : set.resumes()) {
            assertThat(resume.label().skills())
                    .containsAll(resume.label().skillMonths().keySet());
        }
    }

    @Test
    void whatIsShownIsQuotedAndNothingElse() {
        for (LabelledPair pair : set.pairs()) {
            String text = text(set.resume(pair.resume()));
            for (LabelledVerdict verdict : pair.verdicts()) {
                boolean shown = verdict.verdict() == Answer.MET || verdict.verdict() == Answer.PARTLY;
                assertThat(verdict.quote() != null).as(verdict.toString()).isEqualTo(shown);
                checkStand(present(verdict.quote()), text);
            }
        }
    }

    @Test
    void eachThingAskedHasOneVerdict() {
        for (LabelledPair pair : set.pairs()) {
            List<Item> items = set.posting(pair.posting()).label().items();
            int answered = 0;
            for (int index = 0; index < items.size(); index++) {
                int of = index;
                List<LabelledVerdict> verdicts = pair.verdicts().stream()
                        .filter(verdict -> verdict.item() == of)
                        .toList();
                checkAnswers(items.get(index), verdicts);
                answered += verdicts.size();
            }
            assertThat(pair.verdicts()).hasSize(answered);
        }
    }

    private static void checkAnswers(Item item, List<LabelledVerdict> verdicts) {
        List<String> named = verdicts.stream()
                .map(LabelledVerdict::term)
                .filter(Objects::nonNull)
                .toList();
        int expected = 0;
        for (Group group : item.groups()) {
            expected += group.op() == Op.ANY ? 1 : group.terms().size();
            if (group.op() == Op.ANY) {
                assertThat(named).containsAnyElementsOf(group.terms());
            } else {
                assertThat(named).containsAll(group.terms());
            }
        }
        int whole = item.kind() == Kind.TRAIT || !item.groups().isEmpty() ? 0 : 1;
        assertThat(verdicts).as(item.quote()).hasSize(expected + whole);
    }

    private static void checkStand(List<String> words, String text) {
        assertThat(words).allSatisfy(word -> assertThat(text).contains(word));
    }

    private static Stream<String> terms(Item item) {
        return item.groups().stream().flatMap(group -> group.terms().stream());
    }

    private static List<String> present(@Nullable String... strings) {
        return Stream.of(strings).filter(Objects::nonNull).toList();
    }

    private static String text(Labelled<?> file) {
        try {
            return folded(Files.readString(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
