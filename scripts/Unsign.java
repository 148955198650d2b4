import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes the signatures off the libraries in a folder, which is the argument: Java keeps no class of a signed library in a start-up cache,
 * and checks each one again in every process. Maven has checked by then that they are what their publisher put out.
 */
void main(String[] arguments) throws IOException {
    for (Path library : sorted(Path.of(arguments[0]))) {
        if (library.toString().endsWith(".jar")) {
            unsign(library);
        }
    }
}

void unsign(Path library) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(library)) {
        Path meta = inside.getPath("META-INF");
        for (Path file : Files.isDirectory(meta) ? sorted(meta) : List.<Path>of()) {
            if (file.toString().matches(".*\\.(SF|RSA|DSA|EC)")) {
                Files.delete(file);
            }
        }
    }
}

List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().toList();
    }
}
