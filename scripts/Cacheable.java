import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the libraries in a folder, which is the argument, such that Java can keep their classes in a start-up cache. It keeps none of a
 * signed library, and checks each one again in every process: signatures are taken off, since Maven has checked that the libraries are what their
 * publisher put out. It keeps none of a form before Java 6, either: such classes are written in the form of Java 8, which says more about the
 * same code.
 */
void main(String[] arguments) throws IOException {
    for (Path library : sorted(Path.of(arguments[0]))) {
        if (library.toString().endsWith(".jar")) {
            try (FileSystem inside = FileSystems.newFileSystem(library)) {
                Path root = inside.getPath("/");
                unsign(root.resolve("META-INF"));
                renew(root);
            }
        }
    }
}

void unsign(Path meta) throws IOException {
    for (Path file : Files.isDirectory(meta) ? sorted(meta) : List.<Path>of()) {
        if (file.toString().matches(".*\\.(SF|RSA|DSA|EC)")) {
            Files.delete(file);
        }
    }
}

void renew(Path root) throws IOException {
    ClassFile form = ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS,
            ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(name -> find(root, name))
                    .orElse(ClassHierarchyResolver.defaultResolver())));
    ClassTransform renewal = ((ClassTransform) (written, part) ->
                    written.with(part instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : part))
            .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));
    Map<Path, byte[]> renewed = new TreeMap<>(); // written at the end: each may be looked up for another
    for (Path file : classes(root)) {
        if (isOld(file)) {
            ClassModel old = form.parse(Files.readAllBytes(file));
            renewed.put(file, form.transformClass(old, renewal));
        }
    }
    for (Map.Entry<Path, byte[]> each : renewed.entrySet()) {
        Files.write(each.getKey(), each.getValue());
    }
}

boolean isOld(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
        byte[] head = in.readNBytes(8);
        return head.length == 8 && head[7] < ClassFile.JAVA_6_VERSION;
    }
}

InputStream find(Path root, ClassDesc name) {
    String descriptor = name.descriptorString();
    Path file = root.resolve(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
        return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException fault) {
        throw new UncheckedIOException(fault);
    }
}

List<Path> classes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
        return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
}

List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().toList();
    }
}
