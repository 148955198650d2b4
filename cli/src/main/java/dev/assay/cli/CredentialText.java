package dev.assay.cli;

import dev.assay.credentials.Answers;
import dev.assay.credentials.Credential;
import dev.assay.credentials.CredentialReading;
import dev.assay.credentials.Worth;
import dev.assay.credentials.statement.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The answers about credentials as text for a terminal. */
final class CredentialText {

    private static final int LABEL = 11;

    private final Paint paint;

    CredentialText(Paint paint) {
        this.paint = paint;
    }

    void write(Writer out, List<CredentialReading> readings) throws IOException {
        for (int i = 0; i < readings.size(); i++) {
            if (i > 0) {
                out.write("\n");
            }
            write(out, readings.get(i));
        }
    }

    private void write(Writer out, CredentialReading reading) throws IOException {
        out.write(paint.bold(reading.name()) + "\n");
        switch (reading) {
            case CredentialReading.Checked checked -> {
                for (Credential credential : checked.credentials()) {
                    write(out, credential, "  ");
                }
                if (checked.remark().isPresent()) {
                    answer(out, "  ", "Not read", checked.remark().get());
                }
            }
            case CredentialReading.Unusable unusable ->
                answer(out, "  ", "Not read", Layout.sentence(unusable.reason()) + ": " + unusable.detail());
        }
    }

    private void write(Writer out, Credential credential, String indent) throws IOException {
        answer(out, indent, "What", what(credential));
        answer(out, indent, "Signature", Answers.of(credential.signature()));
        answer(out, indent, "Issuer", Answers.of(credential.issuer()));
        answer(out, indent, "Subject", Answers.of(credential.subject()));
        answer(out, indent, "Standing", Answers.of(credential.standing()));
        answer(out, indent, "Counts as", Worth.of(credential));
        for (Credential inner : credential.inner()) {
            out.write("\n" + indent + paint.cyan("Inside it") + "\n");
            write(out, inner, indent + "  ");
        }
    }

    private static String what(Credential credential) {
        Statement statement = credential.statement();
        return credential.form().words()
                + (statement == null || statement.name() == null ? "" : ": " + statement.name());
    }

    private void answer(Writer out, String indent, String label, String text) throws IOException {
        List<String> lines = Layout.wrap(text, Layout.WIDTH - indent.length() - LABEL, "");
        out.write(indent + paint.cyan(Layout.pad(label, LABEL)) + lines.getFirst() + "\n");
        for (String line : lines.subList(1, lines.size())) {
            out.write(indent + " ".repeat(LABEL) + line + "\n");
        }
    }
}
