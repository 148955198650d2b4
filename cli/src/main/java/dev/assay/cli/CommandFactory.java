package dev.assay.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes the commands, each with the console that it prints to. */
final class CommandFactory implements CommandLine.IFactory {

    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.of(
            JobCommand.class, JobCommand::new,
            ResumeCommand.class, ResumeCommand::new,
            ShortlistCommand.class, ShortlistCommand::new,
            ExplainCommand.class, ExplainCommand::new,
            CredentialCommand.class, CredentialCommand::new,
            TrustShowCommand.class, TrustShowCommand::new,
            TrustAddCommand.class, TrustAddCommand::new,
            TrustRemoveCommand.class, TrustRemoveCommand::new,
            TaxonomyFindCommand.class, TaxonomyFindCommand::new);

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
