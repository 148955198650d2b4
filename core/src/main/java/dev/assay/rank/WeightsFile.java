package dev.assay.rank;

import dev.assay.evidence.Strength;
import dev.assay.explain.Rational;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the weights that a hiring team sets for one job: lines {@code key = number}, and comments behind {@code #}.
 *
 * <pre>{@code
 * required = 3            # a line of the posting, by importance
 * trait = 1/6             # a factor for a kind of requirement
 * met.claimed = 0.5       # what a verdict is worth
 * R7 = 2                  # the weight of one requirement, in place of all that
 * }</pre>
 *
 * <p>What the file leaves out stays as in {@link Weights#STANDARD}.
 */
public final class WeightsFile {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d{1,6})?+(?:/[1-9]\\d{0,3})?+");

    private final String name;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Setting> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Integer> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<Importance, Rational> byImportance = new EnumMap<>(Weights.STANDARD.byImportance());
    private final Map<Requirement.Kind, Rational> byKind = new EnumMap<>(Weights.STANDARD.byKind());
    private final Map<String, Rational> single = new TreeMap<>();
    private final Map<Strength, Rational> met = new EnumMap<>(VerdictValues.STANDARD.met());
    private final Map<Strength, Rational> partly = new EnumMap<>(VerdictValues.STANDARD.partly());

    /** Puts a number where it belongs. */
    private interface Setting {
        void to(Rational number);
    }

    private WeightsFile(String name, Job job) {
        this.name = name;
        for (Importance importance : Importance.values()) {
            known.put(key(importance), number -> byImportance.put(importance, number));
        }
        for (Requirement.Kind kind : Requirement.Kind.values()) {
            known.put(key(kind), number -> byKind.put(kind, number));
        }
        for (Strength strength : Strength.values()) {
            known.put("met." + key(strength), number -> met.put(strength, number));
            known.put("partly." + key(strength), number -> partly.put(strength, number));
        }
        for (Requirement requirement : job.requirements()) {
            known.put(requirement.id(), number -> single.put(requirement.id(), number));
        }
    }

    /**
     * Reads a file.
     *
     * @param name the file's name, for messages
     * @param text what it holds
     * @param job the job that it is for; weights may name its requirements
     */
    public static WeightsReading read(String name, String text, Job job) {
        WeightsFile file = new WeightsFile(name, job);
        int number = 0;
        for (String line : text.lines().toList()) {
            file.readLine(++number, line);
        }
        return file.conclude(job);
    }

    private void readLine(int number, String line) {
        int comment = line.indexOf('#');
        String setting = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (setting.isEmpty()) {
            return;
        }
        int equals = setting.indexOf('=');
        if (equals < 0) {
            fault(number, "\"" + setting + "\" sets nothing; write it as key = number, for example required = 3");
            return;
        }
        set(
                number,
                setting.substring(0, equals).strip(),
                setting.substring(equals + 1).strip());
    }

    private void set(int line, String key, String value) {
        Setting setting = known.get(key);
        Integer before = lines.putIfAbsent(key, line);
        if (setting == null) {
            fault(line, "\"" + key + "\" is not known; use one of " + String.join(", ", known.keySet()));
        } else if (before != null) {
            fault(line, "\"" + key + "\" is set in line " + before + " already; remove one of the two");
        } else if (!NUMBER.matcher(value).matches()) {
            fault(line, "\"" + value + "\" is not a number from 0 to 9999; write it like 3, 0.5 or 1/6");
        } else {
            setting.to(number(value));
        }
    }

    private static Rational number(String value) {
        int slash = value.indexOf('/');
        return slash < 0
                ? Rational.of(new BigDecimal(value))
                : Rational.of(new BigDecimal(value.substring(0, slash)))
                        .dividedBy(Rational.of(new BigDecimal(value.substring(slash + 1))));
    }

    private WeightsReading conclude(Job job) {
        if (!VerdictValues.isRising(met, partly)) {
            faults.add(
                    name
                            + ": the worth of verdicts must rise from partly.claimed over partly.supported, partly.demonstrated,"
                            + " met.claimed and met.supported to met.demonstrated, and stay between 0 and 1; correct those lines");
        }
        if (!faults.isEmpty()) {
            return new WeightsReading.Refused(faults);
        }
        Weights weights = new Weights(byImportance, byKind, single, new VerdictValues(met, partly));
        if (!job.requirements().isEmpty()
                && new JobWeights(job, weights).possible().signum() == 0) {
            return new WeightsReading.Refused(List.of(name
                    + ": every requirement weighs 0, so no score can be told; give at least one a weight above 0"));
        }
        return new WeightsReading.Understood(weights);
    }

    private void fault(int line, String message) {
        faults.add(name + ":" + line + ": " + message);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
