package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The project's own labelled set is read no worse than it once was. */
class EvaluationTest {

    private static final List<Comparison> COMPARISONS = Evaluation.of(OwnTexts.PIPELINE, OwnTexts.SET);
    private static final Map<Figure, Counts> TOTALS = FigureTable.totals(COMPARISONS);

    @Test
    void noFigureIsBelowItsFloor() throws IOException {
        Properties floors = floors();

        List<String> below = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            BigDecimal floor = new BigDecimal(floors.getProperty(figure.name()));
            BigDecimal value = TOTALS.getOrDefault(figure, Counts.NOTHING).f1();
            if (value.compareTo(floor) < 0) {
                below.add(figure.label() + " is " + value + ", was " + floor);
            }
        }
        assertThat(below)
                .as("./build evaluate --details lists what was missed and what was invented")
                .isEmpty();
        assertThat(floors).hasSize(Figure.values().length);
    }

    @Test
    void everyQuoteOfAPostingIsVerbatim() {
        Counts quotes = TOTALS.getOrDefault(Figure.AD_QUOTES, Counts.NOTHING);

        assertThat(quotes.labelled()).isGreaterThan(80);
        assertThat(quotes.right()).isEqualTo(quotes.labelled());
    }

    @Test
    void allEvidenceIsVerbatim() {
        Counts evidence = TOTALS.getOrDefault(Figure.EVIDENCE, Counts.NOTHING);

        assertThat(evidence.labelled()).isGreaterThan(120);
        assertThat(evidence.right()).isEqualTo(evidence.labelled());
    }

    private static Properties floors() throws IOException {
        Properties floors = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(EvaluationTest.class.getResourceAsStream("floors.properties"))) {
            floors.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return floors;
    }
}
