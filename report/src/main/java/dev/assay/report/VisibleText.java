package dev.assay.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes characters that a reader cannot see, or that turn the reading direction, as their code in angle brackets. What an
 * applicant handed in cannot make the page look other than it is.
 */
public final class VisibleText extends FilterWriter {

    public VisibleText(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character), 0, 1);
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        write(new String(buffer, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int written = offset;
        for (int index = offset; index < offset + length; index++) {
            char character = text.charAt(index);
            if (isDeceptive(character)) {
                out.write(text, written, index - written);
                out.write(String.format(Locale.ROOT, "⟨U+%04X⟩", (int) character));
                written = index + 1;
            }
        }
        out.write(text, written, offset + length - written);
    }

    /** Joiners (U+200C, U+200D) are spared: some scripts and emoji need them. */
    private static boolean isDeceptive(char character) {
        if (character < 0x20) {
            return character != '\n' && character != '\t';
        }
        return (character >= 0x7F && character <= 0x9F)
                || character == 0x200B
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2060 && character <= 0x206F)
                || character == 0xFEFF
                || character == 0xDB40;
    }
}
