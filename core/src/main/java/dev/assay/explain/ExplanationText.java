package dev.assay.explain;

import dev.assay.explain.Explanation.Given;
import dev.assay.explain.Explanation.Product;
import dev.assay.explain.Explanation.Quotient;
import dev.assay.explain.Explanation.Weighted;
import dev.assay.explain.Explanation.WeightedMean;

/** An explanation as indented text: one line a number, what it is made of below it. */
public final class ExplanationText {

    private static final int DECIMALS = 4;

    private final StringBuilder text = new StringBuilder();

    private ExplanationText() {}

    /** The lines, each ended by {@code '\n'}. */
    public static String of(Explanation explanation) {
        ExplanationText lines = new ExplanationText();
        lines.write(explanation, "", 0);
        return lines.text.toString();
    }

    private void write(Explanation explanation, String role, int depth) {
        text.append("  ".repeat(depth))
                .append(role)
                .append(explanation.evaluate().rounded(DECIMALS).toPlainString())
                .append("  ")
                .append(explanation.label())
                .append('\n');
        switch (explanation) {
            case Given given -> {}
            case Product product -> {
                for (Explanation factor : product.factors()) {
                    write(factor, "x ", depth + 1);
                }
            }
            case Quotient quotient -> {
                write(quotient.dividend(), "  ", depth + 1);
                write(quotient.divisor(), "/ ", depth + 1);
            }
            case WeightedMean mean -> {
                for (Weighted part : mean.parts()) {
                    write(part.value(), "", depth + 1);
                    write(part.weight(), "x ", depth + 2);
                }
            }
        }
    }
}
