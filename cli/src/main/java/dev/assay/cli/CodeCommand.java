package dev.assay.cli;

import dev.assay.cli.code.CodeReport;
import dev.assay.report.json.Json;
import dev.assay.repositories.Depth;
import dev.assay.repositories.Memory;
import dev.assay.repositories.MemoryFile;
import dev.assay.repositories.RepositoryProfile;
import dev.assay.repositories.RepositoryReading;
import dev.assay.repositories.fetch.Fetcher;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.open.RefusedException;
import dev.assay.repositories.people.Owner;
import dev.assay.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a repository shows of someone's work, and what it does not prove. */
@Command(
        name = "code",
        description = "Shows what a Git repository shows of someone's work, line by line, and what it does not prove.",
        mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final IsolationOption isolation = new IsolationOption();

    @Mixin
    private final CodeOptions code = new CodeOptions();

    @Option(
            names = "--author",
            paramLabel = "WHO",
            description =
                    "The address of the person whose work is looked for, or the name as commits have it; may be given several"
                            + " times. Without it everyone's figures are told.")
    private List<String> authors = List.of();

    @Mixin
    private final RedactionOptions redaction = new RedactionOptions();

    @Parameters(
            index = "0",
            paramLabel = "REPO",
            description =
                    "A repository's folder (bare or not), a bundle, a ZIP archive that holds its .git, or with --allow-host the"
                            + " address https://HOST/PATH of one that everyone may read.")
    private @Nullable String repository;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description =
                    "A host that repositories may be fetched from; may be given several times. Without it nothing is fetched.")
    private List<String> hosts = List.of();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "A folder of yours where is kept what the next reading of the same repository can go on from. It holds lines of the"
                            + " repository: delete it when they are no longer needed.")
    private @Nullable Path cache;

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = output.formatAmong(Format.text, Format.json, Format.html);
        output.check();
        RepositoryProfile profile = profile(Objects.requireNonNull(repository));
        if (redaction.isAskedFor()) {
            String text = redaction.answer(profile, owner());
            output.write(console, out -> out.write(text));
            return CommandLineInterface.DONE;
        }
        Taxonomy taxonomy = Taxonomy.standard();
        output.write(console, out -> {
            switch (format) {
                case json -> Json.writeObject(out, json -> CodeJson.write(json, profile, taxonomy));
                case html -> CodeReport.write(out, profile, taxonomy, CodeText.DOES_NOT_PROVE);
                case text, csv ->
                    new CodeText(new Paint(output.colour(console)), taxonomy).write(out, profile, owner());
            }
        });
        return CommandLineInterface.DONE;
    }

    private RepositoryProfile profile(String where) {
        return Fetcher.isAddress(where) ? fetched(where) : profile(Path.of(where), where);
    }

    private RepositoryProfile fetched(String address) {
        if (hosts.isEmpty()) {
            throw new InputException("cannot read " + address
                    + ": nothing is fetched unless --allow-host names its host; or hand in a bundle");
        }
        String name = address.substring(address.lastIndexOf('/') + 1);
        try {
            Path folder = Files.createTempDirectory("assay-fetched");
            Path bundle = folder.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_") + ".bundle");
            try {
                Fetcher.from(hosts, Limits.STANDARD).fetch(address, bundle);
                return profile(bundle, address);
            } finally {
                Files.deleteIfExists(bundle);
                Files.delete(folder);
            }
        } catch (RefusedException refused) {
            throw new InputException("cannot fetch " + address + ": " + refused.detail());
        } catch (IOException fault) {
            throw new InputException("cannot fetch " + address + ": no room for it; " + fault.getMessage());
        }
    }

    /** @param name by which the repository is remembered: its address or path */
    private RepositoryProfile profile(Path path, String name) {
        if (!Files.exists(path)) {
            throw new InputException("cannot read " + path + ": there is no such file or folder; check the path");
        }
        return switch (isolation
                .repositories(
                        Depth.LINES_LEFT, memory(name), warning -> console.err().println("assay: " + warning))
                .read(path, owner(), code.trust())) {
            case RepositoryReading.Read(RepositoryProfile profile) -> profile;
            case RepositoryReading.Refused(var unreadable) ->
                throw new InputException(
                        "cannot read " + path + ": " + unreadable.reason() + ", " + unreadable.detail());
        };
    }

    private Memory memory(String name) {
        Path folder = cache;
        if (folder == null) {
            return Memory.NONE;
        }
        try {
            return MemoryFile.in(
                    folder,
                    Fetcher.isAddress(name) ? name : Path.of(name).toRealPath().toString());
        } catch (IOException fault) {
            throw new InputException("cannot keep anything in " + folder + ": it is no folder that can be written to");
        }
    }

    /** An address is taken as the application's, which this command's user vouches for; a name only claims. */
    private Owner owner() {
        List<String> emails =
                authors.stream().filter(author -> author.indexOf('@') > 0).toList();
        List<String> names =
                authors.stream().filter(author -> author.indexOf('@') <= 0).toList();
        return Owner.of(emails, names);
    }
}
