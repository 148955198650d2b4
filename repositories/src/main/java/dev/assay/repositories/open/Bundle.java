package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PackParser;
import org.jspecify.annotations.Nullable;

/** Reads a file made by {@code git bundle create}: a list of refs, an empty line, a pack. */
final class Bundle {

    private static final int LONGEST_LINE = 1 << 12;

    private final InputStream in;
    private final Limits limits;
    private final SortedMap<String, ObjectId> refs = new TreeMap<>();
    private @Nullable ObjectId head;

    private Bundle(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    static Bundle readInto(Repository repository, InputStream source, Limits limits) throws IOException {
        Bundle bundle = new Bundle(source, limits);
        bundle.readHeader();
        bundle.readPack(repository);
        return bundle;
    }

    SortedMap<String, ObjectId> refs() {
        return refs;
    }

    /** Where {@code HEAD} points, or the first of the usual main branches, or the first branch. */
    @Nullable
    ObjectId head() {
        if (head != null) {
            return head;
        }
        for (String usual : new String[] {"refs/heads/main", "refs/heads/master"}) {
            if (refs.containsKey(usual)) {
                return refs.get(usual);
            }
        }
        return refs.isEmpty() ? null : refs.get(refs.firstKey());
    }

    private void readHeader() throws IOException {
        String signature = line();
        if (!signature.equals("# v2 git bundle") && !signature.equals("# v3 git bundle")) {
            throw new RefusedException(Reason.UNSUPPORTED, "it is no Git bundle; make one by 'git bundle create'");
        }
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith("-")) {
                throw new RefusedException(
                        Reason.CORRUPT,
                        "it holds only the end of a history; make it by 'git bundle create NAME.bundle --all'");
            }
            if (!line.startsWith("@")) {
                readRef(line);
            } else if (!line.equals("@object-format=sha1")) {
                throw new RefusedException(Reason.UNSUPPORTED, "it needs " + printable(line) + "; make a plain bundle");
            }
        }
    }

    private void readRef(String line) {
        int space = line.indexOf(' ');
        ObjectId id = space < 0 ? null : RefNames.id(line.substring(0, space));
        if (id == null) {
            throw new RefusedException(Reason.CORRUPT, "its list of branches is broken; make it anew");
        }
        String name = line.substring(space + 1);
        if (name.equals("HEAD")) {
            head = id;
        } else {
            refs.put(name, id);
        }
        if (refs.size() > limits.refs()) {
            throw new RefusedException(
                    Reason.TOO_LARGE, "it has over " + limits.refs() + " branches and tags; bundle one");
        }
    }

    private void readPack(Repository repository) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            PackParser parser = inserter.newPackParser(new CappedStream(in, limits.bytes()));
            // Old histories hold modes and idents that today's Git would not write; they harm no one who checks nothing
            // out.
            parser.setObjectChecker(new ObjectChecker()
                    .setAllowLeadingZeroFileMode(true)
                    .setAllowInvalidPersonIdent(true)
                    .setSafeForWindows(false));
            parser.setAllowThin(false);
            parser.setMaxObjectSizeLimit(limits.bytes() >> 2);
            parser.setExpectDataAfterPackFooter(false);
            parser.parse(NullProgressMonitor.INSTANCE);
            inserter.flush();
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || bytes.size() == LONGEST_LINE) {
                throw new RefusedException(
                        Reason.CORRUPT, "it breaks off or is no Git bundle; make it by 'git bundle create'");
            }
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String printable(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().limit(60).filter(each -> each > 0x20 && each < 0x7F).forEach(each -> plain.append((char) each));
        return plain.toString();
    }
}
