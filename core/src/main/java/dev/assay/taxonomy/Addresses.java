package dev.assay.taxonomy;

import java.util.Set;

/**
 * Web addresses, e-mail addresses and paths of files in a text. A name inside of one is not said of a person: a link to
 * github.com shows no Git, {@code pom.xml} no XML.
 */
final class Addresses {
    private static final Set<String> DOMAINS =
            Set.of("com", "org", "edu", "gov", "io", "dev", "ai", "app", "uk", "de", "eu", "co", "info");
    private static final Set<String> EXTENSIONS = Set.of(
            "java", "py", "js", "ts", "rb", "go", "cs", "php", "html", "htm", "css", "xml", "json", "yml", "yaml",
            "sql", "sh", "jar", "war", "exe", "dll", "txt", "log", "cfg", "conf", "md", "csv", "pdf", "doc", "docx",
            "xls", "xlsx");
    private static final Set<String> ROOTS =
            Set.of("usr", "etc", "var", "home", "opt", "bin", "tmp", "dev", "lib", "root");
    private static final boolean[] CLOSING = closing();
    private static final int LONGEST = 400;

    private final FoldedText text;

    /** Up to which offset the last stretch without white space was looked at, and where in it an address begins and ends. */
    private int known;

    private int addressStart;
    private int addressEnd;

    Addresses(FoldedText text) {
        this.text = text;
    }

    /** Whether a candidate is part of an address or of the name of a file. */
    boolean hold(Candidate candidate) {
        return isInAddress(candidate) || isFile(candidate) || isHost(candidate);
    }

    private boolean isInAddress(Candidate candidate) {
        if (candidate.start() >= known) {
            look(candidate.start());
        }
        return candidate.start() >= addressStart && candidate.start() < addressEnd;
    }

    /** Finds the address, if any, in the stretch around an offset that holds no white space and no closing sign. */
    private void look(int offset) {
        int start = offset;
        while (!isClosing(text.at(start - 1)) && offset - start < LONGEST) {
            start--;
        }
        int end = offset;
        while (!isClosing(text.at(end)) && end - offset < LONGEST) {
            end++;
        }
        known = end;
        addressStart = end;
        addressEnd = end;
        for (int at = start; at < end && addressStart == end; at++) {
            if (startsAddress(at, start)) {
                addressStart = start;
            }
        }
    }

    private boolean startsAddress(int at, int start) {
        return switch (text.at(at)) {
            case ':' -> (text.at(at + 1) == '/' && text.at(at + 2) == '/') || isDrive(at, start);
            case '@' -> text.isWord(at - 1) && isDomain(at + 1);
            case 'w' -> at == start && text.at(at + 1) == 'w' && text.at(at + 2) == 'w' && text.at(at + 3) == '.';
            case '.' -> isDomainWithPath(at, start);
            case '/' -> at == start && ROOTS.contains(text.word(at + 1, text.endOfWord(at + 1)));
            case '~' -> at == start && text.at(at + 1) == '/';
            default -> false;
        };
    }

    /** Whether words with a dot between stand here, as behind the sign of an e-mail address. */
    private boolean isDomain(int start) {
        int dot = start;
        while (text.isWord(dot) || text.at(dot) == '-') {
            dot++;
        }
        return dot > start && text.at(dot) == '.' && text.isWord(dot + 1);
    }

    private boolean isDrive(int at, int start) {
        return at == start + 1 && text.at(at + 1) == '\\';
    }

    /** A lower-case domain with a path, as in {@code example.com/page}, and no slash before. */
    private boolean isDomainWithPath(int dot, int start) {
        int end = text.endOfWord(dot + 1);
        if (text.at(end) != '/' || !text.isWord(end + 1) || !DOMAINS.contains(text.word(dot + 1, end))) {
            return false;
        }
        for (int at = start; at < dot; at++) {
            if (text.at(at) == '/') {
                return false;
            }
        }
        return Capitals.of(text, dot, end) == Capitals.NONE;
    }

    /** Whether a domain follows a name directly: {@code python.org}. */
    private boolean isHost(Candidate candidate) {
        int end = candidate.end();
        if (text.at(end) != '.' || !text.isWord(end + 1)) {
            return false;
        }
        int wordEnd = text.endOfWord(end + 1);
        return Capitals.of(text, end, wordEnd) == Capitals.NONE && DOMAINS.contains(text.word(end + 1, wordEnd));
    }

    /** Whether a name is the ending of a file's name: {@code pom.xml}. */
    private boolean isFile(Candidate candidate) {
        int start = candidate.start();
        return text.at(start - 1) == '.'
                && text.isWord(start - 2)
                && Capitals.of(text, text.startOfWord(start - 1), candidate.end()) == Capitals.NONE
                && EXTENSIONS.contains(text.word(start, candidate.end()));
    }

    private static boolean isClosing(char folded) {
        return folded < CLOSING.length && CLOSING[folded];
    }

    private static boolean[] closing() {
        boolean[] closing = new boolean[128];
        " \n\t,;|()[]{}<>\"'".chars().forEach(c -> closing[c] = true);
        return closing;
    }
}
