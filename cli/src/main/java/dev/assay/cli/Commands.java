package dev.assay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The commands below {@code assay}, in the order of its help. A call pays only for the one it names: the models of all take 0.1 s. */
final class Commands {

    private static final SequencedMap<String, Class<?>> BY_NAME = byName();

    private Commands() {}

    /** Adds to {@code assay} what a call with these arguments can need. */
    static CommandLine addTo(CommandLine assay, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        if (BY_NAME.containsKey(first)) {
            return assay.addSubcommand(BY_NAME.get(first));
        }
        return List.of("--version", "-V").contains(first) ? assay : addAllTo(assay);
    }

    private static CommandLine addAllTo(CommandLine assay) {
        BY_NAME.values().forEach(assay::addSubcommand);
        return assay.addSubcommand(AutoComplete.GenerateCompletion.class); // which looks at all the others
    }

    private static SequencedMap<String, Class<?>> byName() {
        SequencedMap<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("shortlist", ShortlistCommand.class);
        commands.put("job", JobCommand.class);
        commands.put("resume", ResumeCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("code", CodeCommand.class);
        commands.put("credential", CredentialCommand.class);
        commands.put("trust", TrustCommand.class);
        commands.put("taxonomy", TaxonomyCommand.class);
        commands.put("text", TextCommand.class);
        commands.put("limits", LimitsCommand.class);
        return commands;
    }
}
