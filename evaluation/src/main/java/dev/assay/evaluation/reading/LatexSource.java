package dev.assay.evaluation.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts that the macros of a LaTeX résumé print, as far as they are arguments in braces or paragraphs of their own. */
final class LatexSource {

    private final List<String> arguments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private LatexSource() {}

    /** The texts of a file and of those it takes in. */
    static List<String> arguments(Path file) throws IOException {
        LatexSource source = new LatexSource();
        source.read(plain(file));
        source.end();
        return source.arguments;
    }

    private static String plain(Path file) throws IOException {
        StringBuilder plain = new StringBuilder();
        boolean body = !Files.readString(file).contains("\\begin{document}");
        for (String line : Files.readAllLines(file)) {
            int comment = line.startsWith("%") ? 0 : line.replace("\\%", "__").indexOf('%');
            String code = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (code.startsWith("\\input{")) {
                String name = code.substring(7, code.indexOf('}'));
                plain.append(plain(file.resolveSibling(name.endsWith(".tex") ? name : name + ".tex")));
            } else if (body
                    || code.startsWith("\\name")
                    || code.startsWith("\\address")
                    || code.startsWith("\\email")) {
                plain.append(code).append('\n');
            }
            body |= code.startsWith("\\begin{document}");
        }
        return plain.toString();
    }

    private void read(String source) {
        for (int i = 0; i < source.length(); i++) {
            char unit = source.charAt(i);
            if (unit == '\\') {
                i = command(source, i + 1);
            } else if (unit == '{' || unit == '}') {
                end();
            } else if (unit == '\n' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
                end();
            } else {
                text.append(unit == '~' ? ' ' : unit == '\n' ? ' ' : unit);
            }
        }
    }

    private int command(String source, int start) {
        int end = start;
        while (end < source.length() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        if (end == start) {
            text.append(source.charAt(start) == '\\' ? ' ' : source.charAt(start));
            return start;
        }
        String name = source.substring(start, end);
        if (end < source.length() && source.charAt(end) == '[') {
            return Math.max(end, source.indexOf(']', end));
        }
        boolean silent = List.of("begin", "end", "vspace", "makecvheader", "documentclass", "fontsize")
                .contains(name);
        if (silent) {
            int close = source.indexOf('}', end);
            return close < 0 || source.charAt(end) != '{' ? end - 1 : close;
        }
        if (name.equals("LaTeX")) {
            text.append("LaTeX");
        }
        return end - 1;
    }

    private void end() {
        String argument = text.toString()
                .replace("``", "“")
                .replace("---", "—")
                .replace("--", "–")
                .replace('\'', '’')
                .replace("''", "”")
                .strip();
        if (!argument.isEmpty()) {
            arguments.add(argument);
        }
        text.setLength(0);
    }
}
