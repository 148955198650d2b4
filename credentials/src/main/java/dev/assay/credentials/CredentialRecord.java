package dev.assay.credentials;

import dev.assay.credentials.statement.Statement;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down in words what credentials say under their signatures, so that evidence can quote it. It tells no one's name or address. */
final class CredentialRecord {

    /**
     * What one credential's achievement is called, and where that stands.
     *
     * @param credential the credential
     * @param name where its name stands
     * @param field where its field of study stands, or null
     * @param skills where its alignments and key words stand
     */
    record Entry(Credential credential, Span name, @Nullable Span field, List<Span> skills) {
        Entry {
            skills = List.copyOf(skills);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Entry> entries = new ArrayList<>();

    /** Writes a credential, and what is inside it, down. */
    void add(Credential credential) {
        Statement statement = credential.statement();
        if (statement == null) {
            line("A credential of which nothing is known to be signed", "");
        } else if (statement.name() == null) {
            line("A credential without a name", "");
        } else {
            Span name = line("Achievement: ", statement.name());
            Span field = statement.field() == null ? null : line("Field of study: ", statement.field());
            List<Span> skills = new ArrayList<>();
            statement.alignments().forEach(each -> skills.add(line("Aligned to: ", each)));
            statement.tags().forEach(each -> skills.add(line("Key word: ", each)));
            entries.add(new Entry(credential, name, field, skills));
        }
        credential.inner().forEach(this::add);
    }

    /** What can be quoted. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The record as a document. */
    Document document(CredentialReading.Checked reading) {
        return Document.of(reading.name(), reading.sha256(), text.toString().strip(), List.of(0), null, List.of());
    }

    private Span line(String label, String value) {
        String visible = oneLine(value);
        int start = text.length() + label.length();
        text.append(label).append(visible).append('\n');
        return new Span(visible.isEmpty() ? start - 1 : start, visible.isEmpty() ? start : start + visible.length(), 1);
    }

    private static String oneLine(String value) {
        StringBuilder line = new StringBuilder();
        value.codePoints()
                .map(c -> Character.isWhitespace(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                        ? ' '
                        : c)
                .forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" +", " ");
    }
}
