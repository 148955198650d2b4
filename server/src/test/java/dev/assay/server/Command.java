package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** A command that was run: how it ended, and what it wrote. */
record Command(int exitCode, String out, String err) {

    static Command run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.commands(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .execute(words);
        return new Command(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
