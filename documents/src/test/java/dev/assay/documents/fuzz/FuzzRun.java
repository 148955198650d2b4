package dev.assay.documents.fuzz;

import dev.assay.documents.FuzzTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Jazzer calls by name, again and again, with inputs of its own. Its arguments are the target and the folder of inputs. */
public final class FuzzRun {

    private static FuzzTarget target = FuzzTarget.TEXT;

    private FuzzRun() {}

    /** Called once. Puts into the folder what fuzzing starts from. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        target = FuzzTarget.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        List<byte[]> seeds = target.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    /** Called with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.check(input);
    }
}
