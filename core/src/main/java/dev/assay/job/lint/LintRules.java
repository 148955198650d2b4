package dev.assay.job.lint;

import dev.assay.job.lint.LintRule.Wording;
import dev.assay.job.words.Phrases;
import dev.assay.text.BundledFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of {@code rules.txt}, and the years of {@code first-years.txt}, by which postings are looked over. */
record LintRules(Map<String, LintRule> rules, Map<String, Integer> firstYears) {

    static LintRules standard() {
        return new LintRules(
                rules(file("rules.txt").text()),
                firstYears(file("first-years.txt").lines()));
    }

    LintRule rule(String id) {
        LintRule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id + " in rules.txt");
        }
        return rule;
    }

    private static Map<String, LintRule> rules(String text) {
        Map<String, LintRule> rules = new LinkedHashMap<>();
        for (String block : text.split("\n\n", -1)) {
            List<String> lines = block.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            if (!lines.isEmpty()) {
                LintRule rule = rule(lines);
                rules.put(rule.id(), rule);
            }
        }
        return rules;
    }

    private static LintRule rule(List<String> lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<Wording> wordings = new ArrayList<>();
        for (String line : lines) {
            int bar = line.indexOf('|');
            int colon = line.indexOf(": ");
            if (bar >= 0) {
                wordings.add(new Wording(
                        Phrases.of(line.substring(0, bar)),
                        line.substring(bar + 1).strip()));
            } else {
                facts.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        return new LintRule(
                fact(facts, "rule"), fact(facts, "reason"), fact(facts, "source"), fact(facts, "suggestion"), wordings);
    }

    private static String fact(Map<String, String> facts, String key) {
        String fact = facts.get(key);
        if (fact == null) {
            throw new IllegalArgumentException("a rule of rules.txt without " + key + ": " + facts);
        }
        return fact;
    }

    private static Map<String, Integer> firstYears(List<String> lines) {
        Map<String, Integer> years = new LinkedHashMap<>();
        for (String line : lines) {
            String[] year = line.split(" ", -1);
            years.put(year[0], Integer.valueOf(year[1]));
        }
        return years;
    }

    private static BundledFile file(String name) {
        return new BundledFile(LintRules.class, name);
    }
}
