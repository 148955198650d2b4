package dev.assay.repositories.rules;

import dev.assay.repositories.rules.OwnFile.OwnLine;
import dev.assay.repositories.rules.Trace.Manner;
import dev.assay.text.BundledFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of {@code technologies.txt}: which technologies lines of files show. Immutable. */
public final class Technologies {

    private static final int LONGEST_LINE = 500;

    private record Pattern(String text, String concept) {}

    /** A text that shows something in files whose names have the ending; a star stands for all that work. */
    private record Text(String ending, String text, Pattern pattern) {
        static Text of(Pattern pattern) {
            int colon = pattern.text().indexOf(':');
            return new Text(pattern.text().substring(0, colon), pattern.text().substring(colon + 1), pattern);
        }
    }

    private final Map<String, List<Pattern>> byKind = new TreeMap<>();
    private final Map<String, String> languages = new TreeMap<>();
    private final List<Text> texts = new ArrayList<>();

    private Technologies() {}

    /** The rules that come with this module. */
    public static Technologies standard() {
        Technologies rules = new Technologies();
        new BundledFile(Technologies.class, "technologies.txt").lines().forEach(rules::add);
        return rules;
    }

    private void add(String line) {
        String[] columns = line.split(" \\| ", -1);
        if (columns.length != 3) {
            throw new IllegalStateException("no rule: " + line);
        }
        if (columns[0].strip().equals("language")) {
            languages.put(columns[1].strip(), columns[2].strip());
        } else {
            Pattern pattern = new Pattern(columns[1].strip(), columns[2].strip());
            byKind.computeIfAbsent(columns[0].strip(), _ -> new ArrayList<>()).add(pattern);
            if (columns[0].strip().equals("text")) {
                texts.add(Text.of(pattern));
            }
        }
    }

    /** The ids of all concepts that the rules name. */
    public SortedSet<String> concepts() {
        SortedSet<String> concepts = new TreeSet<>(languages.values());
        byKind.values().forEach(patterns -> patterns.forEach(pattern -> concepts.add(pattern.concept())));
        return concepts;
    }

    /** The language that a file is written in. */
    public Optional<String> language(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(languages.get(name.substring(dot).toLowerCase(Locale.ROOT)));
    }

    /** What the lines show, in their order; languages are not among it. */
    public List<Trace> in(OwnFile file) {
        List<Trace> traces = new ArrayList<>();
        for (Manifests.Dependency dependency : Manifests.in(file)) {
            for (Pattern pattern : patterns("declares")) {
                if (isLike(dependency.name(), pattern.text())) {
                    traces.add(trace(file, dependency.line(), pattern, "declares", Manner.DECLARED));
                }
            }
        }
        Optional<String> language = Imports.languageOf(file.name());
        List<Text> texts = texts(file.name());
        boolean prose = FileKind.of(file.path()) == FileKind.PROSE;
        for (OwnLine line : file.lines()) {
            if (line.text().length() > LONGEST_LINE || prose) {
                continue;
            }
            language.flatMap(each -> Imports.in(line.text(), each).map(name -> each + ":" + name))
                    .ifPresent(imported -> addImport(traces, file, line, imported));
            addTexts(traces, texts, file, line);
            addImage(traces, file, line);
        }
        addPath(traces, file);
        return traces;
    }

    private void addImport(List<Trace> traces, OwnFile file, OwnLine line, String imported) {
        Pattern best = null;
        for (Pattern pattern : patterns("imports")) {
            if (startsWithParts(imported, pattern.text())
                    && (best == null || best.text().length() < pattern.text().length())) {
                best = pattern;
            }
        }
        if (best != null) {
            traces.add(trace(file, line, best, "imports", Manner.USED));
        }
    }

    /** The rules about texts in files of this name. */
    private List<Text> texts(String name) {
        boolean atWork = Code.isAtWork(name);
        return texts.stream()
                .filter(each -> each.ending().equals("*") ? atWork : name.endsWith(each.ending()))
                .toList();
    }

    private static void addTexts(List<Trace> traces, List<Text> texts, OwnFile file, OwnLine line) {
        for (Text each : texts) {
            if (line.text().contains(each.text())) {
                traces.add(trace(file, line, each.pattern(), "text", Manner.USED));
            }
        }
    }

    /** {@code image: postgres:16} or {@code FROM debian:12}. */
    private void addImage(List<Trace> traces, OwnFile file, OwnLine line) {
        String text = line.text().strip();
        String image =
                text.startsWith("image:") ? text.substring(6) : text.startsWith("- image:") ? text.substring(8) : "";
        if (file.name().equals("Dockerfile") && text.startsWith("FROM ")) {
            image = text.substring(5);
        }
        if (image.isEmpty()) {
            return;
        }
        String first = image.strip().replace("\"", "").split(" ", 2)[0];
        String plain = first.substring(first.lastIndexOf('/') + 1).split("[:@]", 2)[0];
        for (Pattern pattern : patterns("image")) {
            if (plain.equals(pattern.text())) {
                traces.add(trace(file, line, pattern, "image", Manner.USED));
            }
        }
    }

    private void addPath(List<Trace> traces, OwnFile file) {
        Optional<OwnLine> first =
                file.lines().stream().filter(line -> Code.says(line.text())).findFirst();
        for (Pattern pattern : patterns("path")) {
            boolean whole = pattern.text().indexOf('/') >= 0;
            if (first.isPresent() && isLike(whole ? file.path() : file.name(), pattern.text())) {
                traces.add(trace(file, first.get(), pattern, "path", Manner.USED));
            }
        }
    }

    private List<Pattern> patterns(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static Trace trace(OwnFile file, OwnLine line, Pattern pattern, String kind, Manner manner) {
        return new Trace(
                pattern.concept(), kind + " " + pattern.text(), manner, file.path(), line.number(), line.text());
    }

    /** Whether the name is the prefix or goes on behind it with a new part. */
    private static boolean startsWithParts(String name, String prefix) {
        return name.startsWith(prefix)
                && (name.length() == prefix.length() || "./:".indexOf(name.charAt(prefix.length())) >= 0);
    }

    /** Whether the text is like the pattern, in which one star stands for anything. */
    private static boolean isLike(String text, String pattern) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return text.equals(pattern);
        }
        return text.length() >= pattern.length() - 1
                && text.startsWith(pattern.substring(0, star))
                && text.endsWith(pattern.substring(star + 1));
    }
}
