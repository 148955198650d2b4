package dev.assay.cli;

import dev.assay.match.Verdict;

/** One character for a verdict, told apart without colour. */
enum VerdictMark {
    DEMONSTRATED('●'),
    SUPPORTED('◕'),
    CLAIMED('◔'),
    PARTLY('~'),
    NOT_MET('✗'),
    UNKNOWN('?');

    static final String LEGEND =
            "Requirements in the order of the posting: ● demonstrated  ◕ supported  ◔ claimed  ~ partly  ✗ not met  ? unknown";

    private final char mark;

    VerdictMark(char mark) {
        this.mark = mark;
    }

    static VerdictMark of(Verdict verdict) {
        return switch (verdict.outcome()) {
            case PARTLY -> PARTLY;
            case NOT_MET -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
            case MET ->
                switch (java.util.Objects.requireNonNull(verdict.strength())) {
                    case CLAIMED -> CLAIMED;
                    case SUPPORTED -> SUPPORTED;
                    case DEMONSTRATED -> DEMONSTRATED;
                };
        };
    }

    String painted(Paint paint) {
        String text = String.valueOf(mark);
        return switch (this) {
            case DEMONSTRATED, SUPPORTED -> paint.green(text);
            case CLAIMED -> paint.cyan(text);
            case PARTLY -> paint.yellow(text);
            case NOT_MET -> paint.red(text);
            case UNKNOWN -> paint.dim(text);
        };
    }
}
