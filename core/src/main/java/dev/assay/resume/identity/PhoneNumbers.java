package dev.assay.resume.identity;

import dev.assay.resume.date.DateScanner;
import dev.assay.resume.layout.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Finds telephone numbers in a line: nine to fifteen digits, or seven with a plus or brackets, that are no date. */
public final class PhoneNumbers {

    private PhoneNumbers() {}

    /** The numbers in a line, as offsets in it. */
    public static List<Stretch> in(String line) {
        List<Stretch> phones = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean opens = (Character.isDigit(c) || c == '+' || c == '(') && !touchesWord(line, at);
            int end = opens ? end(line, at) : at;
            if (end > at && isPhone(line.substring(at, end))) {
                phones.add(new Stretch(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return phones;
    }

    private static boolean touchesWord(String line, int at) {
        return at > 0 && (Character.isLetterOrDigit(line.charAt(at - 1)) || "/-_.".indexOf(line.charAt(at - 1)) >= 0);
    }

    private static int end(String line, int start) {
        int end = start;
        int last = start;
        while (end < line.length()
                && (Character.isDigit(line.charAt(end)) || "+()-. /‑–".indexOf(line.charAt(end)) >= 0)) {
            last = Character.isDigit(line.charAt(end)) ? end + 1 : last;
            end++;
            if (end - last > 2) {
                break;
            }
        }
        boolean word = last < line.length() && Character.isLetter(line.charAt(last));
        return word ? start : last;
    }

    private static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        boolean marked = text.startsWith("+") || text.startsWith("(");
        return digits >= (marked ? 7 : 9)
                && digits <= 15
                && DateScanner.scan(text).isEmpty();
    }
}
