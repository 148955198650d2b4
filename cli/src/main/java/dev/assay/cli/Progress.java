package dev.assay.cli;

import java.util.Locale;

/** A progress bar on standard error, shown only on a terminal and only for piles worth waiting for. */
final class Progress {

    private static final int WORTH_SHOWING = 20;
    private static final int BAR = 40;

    private final Console console;
    private final String what;
    private final int total;
    private int shown = -1;

    Progress(Console console, String what, int total) {
        this.console = console;
        this.what = what;
        this.total = total;
    }

    /** Shows that {@code done} of the total are done. */
    void advance(int done) {
        int filled = total == 0 ? BAR : done * BAR / total;
        if (console.progress() && total >= WORTH_SHOWING && filled != shown) {
            shown = filled;
            console.err()
                    .print(String.format(
                            Locale.ROOT,
                            "\r%s %s%s %d of %d",
                            what,
                            "█".repeat(filled),
                            "░".repeat(BAR - filled),
                            done,
                            total));
            console.err().flush();
        }
    }

    /** Removes the bar. */
    void clear() {
        if (shown >= 0) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
