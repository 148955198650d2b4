package dev.assay.evaluation;

import dev.assay.credentials.Credential;
import dev.assay.credentials.CredentialReader;
import dev.assay.credentials.CredentialReading;
import dev.assay.credentials.Presenter;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.status.StatusLists;
import dev.assay.credentials.trust.TrustList;
import dev.assay.credentials.trust.TrustListFile;
import dev.assay.credentials.trust.TrustListReading;
import dev.assay.evaluation.labels.UnusableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Signed credentials whose answers are known, such as the vectors of a standard: a folder with {@code vectors.csv}, whose lines name a
 * file and, behind a comma, the answer ({@code valid}, {@code invalid}, {@code unchecked}, {@code unusable}), one for each credential in
 * the file, the outer before the inner. The issuers' keys stand in {@code trust.json}, where they are not in their ids.
 */
final class CredentialVectors {

    private final List<Result> results;

    private CredentialVectors(List<Result> results) {
        this.results = List.copyOf(results);
    }

    private record Result(String file, String expected, String given, String reason) {
        boolean isRight() {
            return expected.equals(given);
        }
    }

    /** Reads all vectors of a folder. */
    static CredentialVectors run(Path folder) {
        try {
            CredentialReader reader = new CredentialReader(trust(folder.resolve("trust.json")), StatusLists.NONE);
            List<Result> results = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve("vectors.csv"))) {
                String[] columns = line.split(",", 2);
                if (columns.length != 2) {
                    throw new UnusableSet("vectors.csv: no file and answer: " + line);
                }
                byte[] bytes = Files.readAllBytes(folder.resolve(columns[0].strip()));
                results.add(result(columns[0].strip(), columns[1].strip(), reader, bytes));
            }
            return new CredentialVectors(results);
        } catch (IOException fault) {
            throw new UnusableSet("cannot read " + fault.getMessage());
        }
    }

    private static TrustList trust(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new TrustList(List.of());
        }
        return switch (TrustListFile.read(file.toString(), Files.readAllBytes(file))) {
            case TrustListReading.Understood(TrustList list) -> list;
            case TrustListReading.Refused(String fault) -> throw new UnusableSet(fault);
        };
    }

    private static Result result(String file, String expected, CredentialReader reader, byte[] bytes) {
        return switch (reader.read(file, bytes, Presenter.UNKNOWN)) {
            case CredentialReading.Unusable unusable -> new Result(file, expected, "unusable", unusable.detail());
            case CredentialReading.Checked checked -> {
                List<Signature> all = checked.credentials().stream()
                        .flatMap(CredentialVectors::signatures)
                        .toList();
                yield new Result(
                        file,
                        expected,
                        all.stream().map(CredentialVectors::word).collect(Collectors.joining(" ")),
                        all.stream().map(CredentialVectors::reason).collect(Collectors.joining("; ")));
            }
        };
    }

    private static Stream<Signature> signatures(Credential credential) {
        return Stream.concat(
                Stream.of(credential.signature()), credential.inner().stream().flatMap(CredentialVectors::signatures));
    }

    private static String word(Signature signature) {
        return switch (signature) {
            case Signature.Valid _ -> "valid";
            case Signature.Invalid _ -> "invalid";
            case Signature.NotChecked _ -> "unchecked";
        };
    }

    private static String reason(Signature signature) {
        return switch (signature) {
            case Signature.Valid(String suite, var _) -> suite;
            case Signature.Invalid(var _, String detail) -> detail;
            case Signature.NotChecked(var _, String detail) -> detail;
        };
    }

    boolean areAllRight() {
        return results.stream().allMatch(Result::isRight);
    }

    /** A line for each vector, and how many are right. */
    String table() {
        StringBuilder table = new StringBuilder();
        int width =
                results.stream().mapToInt(each -> each.file().length()).max().orElse(0);
        for (Result each : results) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-5s  %-" + Math.max(1, width) + "s  %s%s  (%s)%n",
                    each.isRight() ? "right" : "WRONG",
                    each.file(),
                    each.given(),
                    each.isRight() ? "" : ", expected " + each.expected(),
                    each.reason()));
        }
        long right = results.stream().filter(Result::isRight).count();
        return table.append(right)
                .append(" of ")
                .append(results.size())
                .append(" right\n")
                .toString();
    }
}
