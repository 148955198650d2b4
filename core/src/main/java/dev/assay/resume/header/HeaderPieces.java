package dev.assay.resume.header;

import dev.assay.resume.date.DateRange;
import dev.assay.resume.header.HeaderPiece.Kind;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Words;
import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the pieces of a row apart: role, employer, department, aside or unknown. */
public final class HeaderPieces {

    private static final List<String> VERBS = List.of(
            "i have worked as a ",
            "i have worked as an ",
            "i have been working as a ",
            "i have been a ",
            "i have been an ",
            "i worked as a ",
            "i worked as an ",
            "i was a ",
            "i was an ",
            "i am a ",
            "i am an ",
            "currently working as a ",
            "currently working as an ",
            "currently working as ",
            "presently working as a ",
            "presently working as an ",
            "presently working as ",
            "currently employed as a ",
            "currently employed as an ",
            "worked as a ",
            "worked as an ",
            "worked as ",
            "working as a ",
            "working as an ",
            "working as ",
            "work as ");
    private static final Set<String> DURATION =
            Set.of("year", "years", "yr", "yrs", "month", "months", "mo", "mos", "weeks", "week");

    private final String text;
    private final List<HeaderPiece> pieces = new ArrayList<>();

    private HeaderPieces(String text) {
        this.text = text;
    }

    /** The pieces of a row outside its dates. */
    public static List<HeaderPiece> of(String text, List<DateRange> dates) {
        HeaderPieces reader = new HeaderPieces(text);
        String label = "";
        for (HeaderPiece piece : HeaderSplitter.split(text, dates)) {
            String announced = reader.labelOf(piece);
            if (announced.isEmpty()) {
                reader.add(piece, label);
            }
            label = announced;
        }
        reader.findCities();
        return reader.pieces;
    }

    private String labelOf(HeaderPiece piece) {
        boolean colon = piece.end() < text.length()
                && text.substring(piece.end()).stripLeading().startsWith(":");
        return colon ? HeaderWords.label(words(piece)) : "";
    }

    private void add(HeaderPiece whole, String label) {
        HeaderPiece piece = withoutVerb(whole);
        int preposition = label.isEmpty() ? titleBefore(piece, " in ") : -1;
        if (preposition > 0) {
            pieces.add(new HeaderPiece(Kind.TITLE, piece.start(), preposition, piece.weak()));
            addWhole(new HeaderPiece(Kind.UNKNOWN, preposition + " in ".length(), piece.end(), false), label);
        } else {
            addWhole(piece, label);
        }
    }

    /** "Worked as a developer" is "developer". */
    private HeaderPiece withoutVerb(HeaderPiece piece) {
        String lower = SmallLetters.of(words(piece));
        for (String verb : VERBS) {
            if (lower.startsWith(verb)) {
                return new HeaderPiece(piece.kind(), piece.start() + verb.length(), piece.end(), piece.weak());
            }
        }
        return piece;
    }

    /** Where "in" parts a role from a name ("Treasurer in Student Union"), or -1. */
    private int titleBefore(HeaderPiece piece, String preposition) {
        int at = text.indexOf(preposition, piece.start());
        if (at < 0 || at + preposition.length() >= piece.end()) {
            return -1;
        }
        String rest = text.substring(at + preposition.length(), piece.end());
        boolean named = HeaderWords.isNameLike(rest) && !HeaderWords.isDepartment(rest);
        return named && HeaderWords.isTitle(text.substring(piece.start(), at)) ? at : -1;
    }

    private void addWhole(HeaderPiece piece, String label) {
        Kind kind = switch (label) {
            case "title" -> Kind.TITLE;
            case "employer" -> Kind.EMPLOYER;
            case "place" -> Kind.ASIDE;
            default -> kindOf(piece);
        };
        HeaderPiece told = piece.as(kind);
        pieces.add(kind == Kind.TITLE ? told : told.until(beforeBracket(told)));
    }

    private Kind kindOf(HeaderPiece piece) {
        String words = words(piece);
        if (words.startsWith("(") || HeaderWords.isPlace(words) || isDuration(words)) {
            return Kind.ASIDE;
        }
        if (HeaderWords.isTitle(words)) {
            return Kind.TITLE;
        }
        if (HeaderWords.isDepartment(words)) {
            return Kind.DEPARTMENT;
        }
        return HeaderWords.isEmployer(words) ? Kind.EMPLOYER : Kind.UNKNOWN;
    }

    private static boolean isDuration(String words) {
        List<String> all = Words.of(words);
        return all.size() <= 4
                && Character.isDigit(words.charAt(0))
                && all.stream().anyMatch(DURATION::contains);
    }

    /** "Acme (Berlin, Germany)" is "Acme"; "National Roads Agency (NRA)" keeps its bracket. */
    private int beforeBracket(HeaderPiece piece) {
        int bracket = text.indexOf('(', piece.start());
        if (bracket <= piece.start() || bracket >= piece.end()) {
            return piece.end();
        }
        int end = bracket;
        while (end > piece.start() && Row.blank(text.charAt(end - 1))) {
            end--;
        }
        String inside = text.substring(bracket + 1, piece.end());
        return inside.contains(",") || HeaderWords.isPlace(inside.replace(")", "")) ? end : piece.end();
    }

    /** What stands before ", Country" is a city where another piece can be the employer; a role before it ends in a city. */
    private void findCities() {
        for (int i = 1; i < pieces.size(); i++) {
            HeaderPiece piece = pieces.get(i - 1);
            if (pieces.get(i).kind() != Kind.ASIDE || !pieces.get(i).weak() || piece.kind() != Kind.UNKNOWN) {
                continue;
            }
            int titleEnd = piece.start() + HeaderWords.titleEnd(words(piece));
            if (titleEnd > piece.start() && HeaderWords.isTitle(text.substring(piece.start(), titleEnd))) {
                pieces.set(i - 1, piece.as(Kind.TITLE).until(titleEnd));
            } else if (canBeCity(i - 1)) {
                pieces.set(i - 1, piece.as(Kind.ASIDE));
            }
        }
    }

    private boolean canBeCity(int index) {
        for (int i = 0; i < pieces.size(); i++) {
            Kind kind = pieces.get(i).kind();
            if (i != index && (kind == Kind.EMPLOYER || (kind == Kind.UNKNOWN && i < index))) {
                return true;
            }
        }
        return false;
    }

    private String words(HeaderPiece piece) {
        return text.substring(piece.start(), piece.end());
    }
}
