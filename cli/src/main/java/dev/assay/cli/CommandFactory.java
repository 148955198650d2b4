package dev.assay.cli;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes the commands, each with the console that it prints to. */
final class CommandFactory implements CommandLine.IFactory {

    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.ofEntries(
            entry(JobCommand.class, JobCommand::new),
            entry(ResumeCommand.class, ResumeCommand::new),
            entry(ShortlistCommand.class, ShortlistCommand::new),
            entry(ExplainCommand.class, ExplainCommand::new),
            entry(CredentialCommand.class, CredentialCommand::new),
            entry(TrustShowCommand.class, TrustShowCommand::new),
            entry(TrustAddCommand.class, TrustAddCommand::new),
            entry(TrustRemoveCommand.class, TrustRemoveCommand::new),
            entry(TextCommand.class, TextCommand::new),
            entry(LimitsCommand.class, LimitsCommand::new),
            entry(TaxonomyFindCommand.class, TaxonomyFindCommand::new));

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> command = COMMANDS.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.apply(console));
    }
}
