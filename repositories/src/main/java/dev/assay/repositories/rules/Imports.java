package dev.assay.repositories.rules;

import java.util.Optional;

/** Finds what a line of code imports. It scans by hand: lines come from strangers. */
final class Imports {

    private Imports() {}

    /** The language of a file's imports, as the rules name it; empty where the ending is none of a known one. */
    static Optional<String> languageOf(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "java", "kt", "kts", "scala", "groovy" -> Optional.of("java");
            case "py" -> Optional.of("python");
            case "js", "mjs", "cjs", "jsx", "ts", "tsx" -> Optional.of("js");
            case "rb" -> Optional.of("ruby");
            case "php" -> Optional.of("php");
            case "cs" -> Optional.of("csharp");
            case "go" -> Optional.of("go");
            case "rs" -> Optional.of("rust");
            default -> Optional.empty();
        };
    }

    /** What the line imports; empty where it imports nothing. */
    static Optional<String> in(String line, String language) {
        String text = line.strip();
        return switch (language) {
            // Behind blanks an import of Java is the text of another program, which a test quotes.
            case "java" ->
                after(line, "import ")
                        .map(rest -> after(rest, "static ").orElse(rest))
                        .map(Imports::name);
            case "python" ->
                after(text, "import ").or(() -> after(text, "from ")).map(Imports::name);
            case "csharp" -> after(text, "using ").map(Imports::name);
            case "rust" -> after(text, "use ").map(rest -> name(rest.replace("::", ".")));
            case "php" -> after(text, "use ").map(rest -> name(rest.replace('\\', '.')));
            case "ruby" -> after(text, "require ").flatMap(Imports::quoted);
            case "js" -> ofScript(text);
            case "go" -> after(text, "import ").or(() -> Optional.of(text)).flatMap(Imports::whollyQuoted);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofScript(String text) {
        int require = text.indexOf("require(");
        if (require >= 0) {
            return quoted(text.substring(require + "require(".length()));
        }
        if (text.startsWith("import ") || text.startsWith("} from ") || text.startsWith("export ")) {
            int from = text.lastIndexOf(" from ");
            return quoted(from >= 0 ? text.substring(from + 6) : text.substring(7));
        }
        return Optional.empty();
    }

    private static Optional<String> after(String text, String start) {
        return text.startsWith(start)
                ? Optional.of(text.substring(start.length()).strip())
                : Optional.empty();
    }

    private static String name(String text) {
        int end = 0;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "._".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(0, end);
    }

    private static Optional<String> quoted(String text) {
        String rest = text.strip();
        if (rest.isEmpty() || "'\"`".indexOf(rest.charAt(0)) < 0) {
            return Optional.empty();
        }
        int end = rest.indexOf(rest.charAt(0), 1);
        return end < 0 ? Optional.empty() : Optional.of(rest.substring(1, end));
    }

    /** In Go a line of an import block is a path in quotes, behind another name at most. */
    private static Optional<String> whollyQuoted(String text) {
        int open = text.indexOf('"');
        return open >= 0
                        && open <= 20
                        && text.endsWith("\"")
                        && text.length() > open + 1
                        && text.substring(0, open).indexOf('(') < 0
                ? Optional.of(text.substring(open + 1, text.length() - 1))
                : Optional.empty();
    }
}
