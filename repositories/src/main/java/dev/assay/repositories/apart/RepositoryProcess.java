package dev.assay.repositories.apart;

import dev.assay.documents.isolation.IsolatedProgram;
import dev.assay.repositories.RepositoryReader;
import dev.assay.repositories.open.Limits;

/** The program of a process that reads one repository: an {@link Errand} and a {@link Parcel} come in, an answer goes out. */
public final class RepositoryProcess {

    private RepositoryProcess() {}

    /** Reads the repository from standard input. */
    public static void main(String[] arguments) {
        IsolatedProgram.run((in, out) -> {
            Errand errand = Errand.read(in);
            CarriedMemory memory = CarriedMemory.read(in);
            RepositoryReader reader = new RepositoryReader(Limits.STANDARD, errand.depth(), memory);
            ReadingMessage.write(reader.read(errand.name(), in, errand.owner(), errand.trust()), out);
            CarriedMemory.write(memory.kept(), out);
        });
    }
}
