package dev.assay.resume;

import dev.assay.resume.Resume.SpokenLanguage;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.resume.layout.Words;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import dev.assay.text.SmallLetters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads human languages: those of their own section, of a line that starts with "Languages", and those told with a level. */
final class LanguageReader {

    private static final int MAX_WORDS = 14;
    private static final int REACH = 80;

    private static final int LONGEST_LEVEL = 24;
    private static final Pattern LEVEL_BEHIND = Pattern.compile(
            "[\\s(:–—-]{1,3}([ABCabc][12]\\b|native\\b|mother tongue\\b|fluent\\b|bilingual\\b|Muttersprache\\b|verhandlungssicher\\b|courant\\b|nativo\\b)");

    /** What says that the languages behind it are spoken: "I speak Norwegian and English fluently". */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?<!\\p{L})(?:speaks?|spoken|fluent(?:ly)? in|bilingual in|native speaker of|mother tongue|(?:spreche|parle|hablo)\\b)[^.!?;]*$",
            Pattern.CASE_INSENSITIVE);

    private final Document document;
    private final Mentions mentions;
    private final Map<String, SpokenLanguage> found = new LinkedHashMap<>();

    private LanguageReader(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /**
     * The languages of a résumé, each where it is first told, in the order of the text.
     *
     * @param mentions the human languages that the document names
     */
    static List<SpokenLanguage> read(Document document, List<Section> sections, Mentions mentions) {
        LanguageReader reader = new LanguageReader(document, mentions);
        for (Section section : sections) {
            section.rows().forEach(row -> reader.read(section.kind(), row));
        }
        return List.copyOf(reader.found.values());
    }

    private void read(SectionKind kind, Row row) {
        List<Mention> named = mentions.within(row.start(), row.end());
        if (named.isEmpty()) {
            return;
        }
        boolean labelled = kind == SectionKind.LANGUAGES || isLabelled(row, named.getFirst());
        boolean brief = !kind.tellsEmployments() && Words.of(row.text()).size() <= MAX_WORDS;
        if (!labelled && !brief) {
            named.forEach(mention -> addToldInText(mention, row));
            return;
        }
        for (int i = 0; i < named.size(); i++) {
            int from = i == 0 ? row.start() : named.get(i - 1).end();
            int to = i + 1 == named.size() ? row.end() : named.get(i + 1).start();
            String level = level(
                    Math.max(from, named.get(i).start() - REACH),
                    named.get(i),
                    Math.min(to, named.get(i).end() + REACH));
            if (labelled || level != null || isSpoken(named.get(i), row)) {
                add(named.get(i), level);
            }
        }
    }

    /** In running text a language counts with its level right behind it ("German native, English C1"), or where it is said to be spoken. */
    private void addToldInText(Mention mention, Row row) {
        String behind = document.text().substring(mention.end(), Math.min(row.end(), mention.end() + LONGEST_LEVEL));
        Matcher level = LEVEL_BEHIND.matcher(behind);
        if (level.lookingAt()) {
            add(mention, level.group(1));
        } else if (isSpoken(mention, row)) {
            add(mention, null);
        }
    }

    private boolean isSpoken(Mention mention, Row row) {
        int from = Math.max(row.start(), mention.start() - REACH);
        return SPOKEN.matcher(document.text().substring(from, mention.start())).find();
    }

    private static boolean isLabelled(Row row, Mention first) {
        int end = Math.min(first.start() - row.start(), REACH);
        return SmallLetters.of(row.text().substring(0, end)).contains("language");
    }

    private void add(Mention mention, @Nullable String level) {
        String id = mention.concept().id();
        SpokenLanguage known = found.get(id);
        if (known == null) {
            String text = document.text().substring(mention.start(), mention.end());
            found.put(id, new SpokenLanguage(id, text, level, document.span(mention.start(), mention.end())));
        } else if (known.level() == null && level != null) {
            found.put(id, new SpokenLanguage(id, known.text(), level, known.span()));
        }
    }

    /** The level told behind the language or, where none stands there, before it. */
    private @Nullable String level(int from, Mention mention, int to) {
        String behind = document.text().substring(mention.end(), to);
        int comma = indexOfAny(behind, ",;|");
        String level = levelIn(comma < 0 ? behind : behind.substring(0, comma));
        if (level != null) {
            return level;
        }
        String before = document.text().substring(from, mention.start());
        int start = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
        return levelIn(before.substring(start + 1));
    }

    private static int indexOfAny(String text, String signs) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth <= 0 && signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String levelIn(String text) {
        String lower = SmallLetters.of(text);
        String best = null;
        for (String level : EducationWords.levels()) {
            int at = lower.indexOf(level);
            boolean whole = at >= 0 && isWhole(lower, at, at + level.length());
            if (whole && (best == null || level.length() > best.length())) {
                best = text.substring(at, at + level.length());
            }
        }
        return best;
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return before && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
