package dev.assay.resume.identity;

import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Stretch;
import dev.assay.resume.layout.Words;
import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.List;

/** Finds addresses of pages and mailboxes in a line. */
public final class Links {

    private static final List<String> SITES = List.of(
            "github",
            "linkedin",
            "linkedln",
            "gitlab",
            "bitbucket",
            "stackoverflow",
            "stack overflow",
            "artstation",
            "portfolio",
            "website",
            "skype",
            "telegram",
            "behance");
    private static final List<String> ENDINGS =
            List.of(".com", ".org", ".net", ".io", ".dev", ".me", ".co", ".ru", ".il", ".ua");

    private Links() {}

    /** The addresses in a line, in order, as offsets in it. */
    public static List<Stretch> in(String line) {
        if (line.indexOf('@') < 0 && line.indexOf('/') < 0 && line.indexOf("www.") < 0) {
            return List.of();
        }
        List<Stretch> links = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || Row.blank(line.charAt(i)) || "|,;()<>".indexOf(line.charAt(i)) >= 0) {
                if (i - start > 5 && isAddress(SmallLetters.of(line.substring(start, i)))) {
                    links.add(new Stretch(start, i));
                }
                start = i + 1;
            }
        }
        return links;
    }

    private static boolean isAddress(String word) {
        int at = word.indexOf('@');
        return word.contains("://")
                || word.startsWith("www.")
                || (at > 0 && word.indexOf('.', at) > at + 1)
                || ENDINGS.stream().anyMatch(ending -> word.contains(ending + "/"));
    }

    /** Whether a line only says where to find the person ("GitHub: …"). */
    public static boolean isLinkRow(String line) {
        String lower = SmallLetters.of(line);
        for (String site : SITES) {
            if (lower.startsWith(site)) {
                String rest = line.substring(site.length()).strip();
                return rest.isEmpty()
                        || (rest.startsWith(":") && (Words.of(rest).size() <= 1 || !in(rest).isEmpty()));
            }
        }
        return false;
    }
}
