package dev.assay.documents.plain;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Guesses which of the old one-byte encodings a text is in: the one under which most letters above ASCII are the common letters of
 * its languages. Windows-1252 wins ties and short texts.
 */
final class SingleByteCharsets {

    private static final int SAMPLE = 64 << 10;

    private record Candidate(Charset charset, String common) {
        Candidate(String charset, String common) {
            this(Charset.forName(charset), common);
        }
    }

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", "éèàùâêîôûëïüöäßçñáíóúãõåøæÉÀÖÄÜÅØÇ"),
            new Candidate("windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžőűăâîşţđŁŚŻČŠŽÁÉ"),
            new Candidate("windows-1254", "ıİşŞğĞçÇöÖüÜ"),
            new Candidate("windows-1251", "оеаинтсрвлкмдпуяыьОАПРСВ"),
            new Candidate("KOI8-R", "оеаинтсрвлкмдпуяыьОАПРСВ"),
            new Candidate("ISO-8859-5", "оеаинтсрвлкмдпуяыьОАПРСВ"),
            new Candidate("windows-1253", "αοιετσνηυρπκλμςάέίόήώύ"),
            new Candidate("windows-1255", "יוהלאתרבמשנדקעםן"));

    private SingleByteCharsets() {}

    static Charset guess(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
        Candidate best = CANDIDATES.getFirst();
        int bestScore = score(sample, best);
        for (Candidate candidate : CANDIDATES) {
            int score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best.charset();
    }

    private static int score(byte[] sample, Candidate candidate) {
        String text = new String(sample, candidate.charset());
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80 && unit < 0xA0) {
                score -= 2;
            } else if (unit >= 0xA0 && !isPunctuation(unit)) {
                score += candidate.common().indexOf(unit) >= 0 ? 2 : Character.isLetter(unit) ? -1 : -2;
                score -= isCapitalInsideWord(text, i) ? 2 : 0;
            }
        }
        return score;
    }

    private static boolean isCapitalInsideWord(String text, int i) {
        return i > 0 && Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
    }

    private static boolean isPunctuation(char unit) {
        return (unit >= 0x2000 && unit < 0x2100) || unit == 0xA0 || unit == 0xB7 || unit == 0xA9 || unit == 0xAE;
    }
}
