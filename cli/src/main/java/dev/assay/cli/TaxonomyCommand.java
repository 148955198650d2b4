package dev.assay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "taxonomy", description = "Shows concepts of the taxonomy.", mixinStandardHelpOptions = true)
final class TaxonomyCommand implements Callable<Integer> {
    TaxonomyCommand(Console console) {}

    @Parameters
    List<String> words = List.of();

    @Override
    public Integer call() {
        return 0;
    }
}
