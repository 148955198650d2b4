package dev.assay.resume.layout;

import dev.assay.text.BundledFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A bundled data file of lines {@code key | word, word}; {@code #} starts a comment line. A key may have several lines. */
public final class WordTable {

    private final String name;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, Set<String>> sets = new LinkedHashMap<>();

    private WordTable(String name) {
        this.name = name;
    }

    /** Loads the table {@code name} of the package of résumés. */
    public static WordTable load(String name) {
        WordTable table = new WordTable(name);
        new BundledFile(WordTable.class, "/dev/assay/resume/" + name).lines().forEach(table::add);
        return table;
    }

    private void add(String line) {
        int bar = line.indexOf(" | ");
        if (bar < 0) {
            throw new IllegalArgumentException("line without ' | ' in " + name + ": " + line);
        }
        String key = line.substring(0, bar).strip();
        List<String> words = lists.computeIfAbsent(key, k -> new ArrayList<>());
        for (String word : line.substring(bar + 3).split(", ", -1)) {
            words.add(word.strip());
        }
        sets.put(key, new HashSet<>(words));
    }

    /** The keys in the order of the file. */
    public List<String> keys() {
        return List.copyOf(lists.keySet());
    }

    /** The words of a key in the order of the file. */
    public List<String> list(String key) {
        List<String> words = lists.get(key);
        if (words == null) {
            throw new IllegalArgumentException("no key " + key + " in " + name);
        }
        return words;
    }

    /** The words of a key, to look words up in. */
    public Set<String> set(String key) {
        list(key);
        return sets.getOrDefault(key, Set.of());
    }
}
