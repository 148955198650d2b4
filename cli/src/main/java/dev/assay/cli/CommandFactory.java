package dev.assay.cli;

import java.util.Arrays;
import picocli.CommandLine;

/** Makes the commands: those that print get the console, as their constructor's only argument. */
final class CommandFactory implements CommandLine.IFactory {

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return prints(type)
                ? type.getDeclaredConstructor(Console.class).newInstance(console)
                : CommandLine.defaultFactory().create(type);
    }

    private static boolean prints(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(
                        constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Console.class}));
    }
}
