package dev.assay.evaluation;

import java.util.List;
import java.util.random.RandomGenerator;

/** Texts bent at random: cut, doubled, reordered, sprinkled with characters that trip careless readers. */
final class Mutations {

    private static final int MOST = 12;
    private static final int LONGEST_STRETCH = 200;

    private static final List<String> INSERTS = List.of(
            "\0",
            "\ufffd",
            "\u200b",
            "\u202e",
            "\ufeff",
            "e\u0301\u0301\u0301",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\ud83d",
            "\r",
            "\f",
            "\u2028",
            "İ",
            "ß",
            "((((",
            "))))",
            "[",
            "\"",
            "•••",
            "- - - ",
            "and/or/and/or",
            "e.g., such as e.g. ",
            "99999999999999999999 years",
            "0 - -1 years",
            "13/2019 - 00/0000",
            "31.12.9999 – ",
            "since since 2019",
            "present – present",
            "C++#.NET",
            "::::",
            "\n\n\n\n",
            "\t\t\t",
            "Skills:",
            "Requirements");

    private final RandomGenerator random;
    private final StringBuilder text;

    private Mutations(String text, RandomGenerator random) {
        this.random = random;
        this.text = new StringBuilder(text);
    }

    static String of(String text, RandomGenerator random) {
        Mutations mutations = new Mutations(text, random);
        int times = 1 + random.nextInt(MOST);
        for (int i = 0; i < times; i++) {
            mutations.mutate();
        }
        return mutations.text.toString();
    }

    private void mutate() {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(LONGEST_STRETCH));
        String stretch = text.substring(start, end);
        switch (random.nextInt(8)) {
            case 0 -> text.setLength(start);
            case 1 -> text.delete(0, start);
            case 2 -> text.delete(start, end);
            case 3 -> text.insert(random.nextInt(text.length() + 1), stretch);
            case 4 ->
                text.replace(start, end, new StringBuilder(stretch).reverse().toString());
            case 5 -> text.replace(start, end, stretch.replace('\n', ' '));
            case 6 -> text.replace(start, end, stretch.replace(' ', '\n'));
            default -> text.insert(start, INSERTS.get(random.nextInt(INSERTS.size())));
        }
    }
}
