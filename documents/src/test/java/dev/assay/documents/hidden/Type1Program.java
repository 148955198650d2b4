package dev.assay.documents.hidden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Writes a font in the Type 1 form, in segments as on a disk, with the outlines of a TrueType font (Adobe Type 1 Font Format, 1990). */
public final class Type1Program {

    private static final int FIRST = ' ';
    private static final int LAST = 'z';
    private static final int PROGRAM_KEY = 55665;
    private static final int GLYPH_KEY = 4330;
    private static final int MOVE = 21;
    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int CLOSE = 9;
    private static final int BEARING_AND_WIDTH = 13;
    private static final int CALL = 10;
    private static final int RETURN = 11;
    private static final int END = 14;

    private static final String HEAD = """
            %!PS-AdobeFont-1.0: Told 1.0
            12 dict begin
            /FontName /Told def
            /PaintType 0 def
            /FontType 1 def
            /FontMatrix [0.001 0 0 0.001 0 0] readonly def
            /Encoding StandardEncoding def
            /FontBBox [-200 -300 1200 1000] readonly def
            currentdict end
            currentfile eexec
            """;
    private static final String PRIVATE = """
            dup /Private 8 dict dup begin
            /RD {string currentfile exch readstring pop} executeonly def
            /ND {noaccess def} executeonly def
            /NP {noaccess put} executeonly def
            /BlueValues [-15 0 718 732] def
            /password 5839 def
            """;
    private static final String GLYPHS = "2 index /CharStrings 100 dict dup begin\n";
    private static final String TAIL = """
            end
            end
            readonly put
            noaccess put
            dup /FontName get exch definefont pop
            mark currentfile closefile
            """;

    private Type1Program() {}

    /**
     * The font's bytes.
     *
     * @param resource a TrueType font on the class path
     * @param shown whose outline each character shows
     */
    static byte[] of(String resource, IntUnaryOperator shown) throws IOException {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        coded.writeBytes((PRIVATE + GLYPHS).getBytes(ISO_8859_1));
        try (InputStream program = Type1Program.class.getResourceAsStream(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(program))) {
            glyph(coded, ".notdef", new byte[] {(byte) 139, (byte) 139, BEARING_AND_WIDTH, END});
            for (int letter = FIRST; letter <= LAST; letter++) {
                String name = GlyphList.getAdobeGlyphList().codePointToName(letter);
                glyph(coded, name, drawing(font, shown.applyAsInt(letter)));
            }
        }
        return file(coded);
    }

    /**
     * The bytes of a font whose letters all draw what the first of these routines draws.
     *
     * @param routines each as the numbers of the routines that it calls, one after another; a line where it calls none
     */
    public static byte[] withRoutines(List<int[]> routines) {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        coded.writeBytes((PRIVATE + "/Subrs " + routines.size() + " array\n").getBytes(ISO_8859_1));
        for (int i = 0; i < routines.size(); i++) {
            byte[] encrypted = encrypted(routine(routines.get(i)), GLYPH_KEY);
            coded.writeBytes(("dup " + i + " " + encrypted.length + " RD ").getBytes(ISO_8859_1));
            coded.writeBytes(encrypted);
            coded.writeBytes(" NP\n".getBytes(ISO_8859_1));
        }
        coded.writeBytes(("ND\n" + GLYPHS).getBytes(ISO_8859_1));
        glyph(coded, ".notdef", new byte[] {(byte) 139, (byte) 139, BEARING_AND_WIDTH, END});
        for (int letter = FIRST; letter <= LAST; letter++) {
            Pen pen = new Pen();
            pen.number(0);
            pen.number(500);
            pen.command(BEARING_AND_WIDTH);
            pen.number(0);
            pen.command(CALL);
            pen.command(END);
            glyph(coded, GlyphList.getAdobeGlyphList().codePointToName(letter), pen.out.toByteArray());
        }
        return file(coded);
    }

    private static byte[] routine(int[] called) {
        Pen pen = new Pen();
        for (int each : called) {
            pen.number(each);
            pen.command(CALL);
        }
        if (called.length == 0) {
            pen.to(LINE, 10, 10);
        }
        pen.command(RETURN);
        return pen.out.toByteArray();
    }

    private static byte[] file(ByteArrayOutputStream coded) {
        coded.writeBytes(TAIL.getBytes(ISO_8859_1));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        segment(file, 1, HEAD.getBytes(ISO_8859_1));
        segment(file, 2, encrypted(coded.toByteArray(), PROGRAM_KEY));
        segment(file, 1, ("0".repeat(512) + "\ncleartomark\n").getBytes(ISO_8859_1));
        file.write(0x80);
        file.write(3);
        return file.toByteArray();
    }

    private static void glyph(ByteArrayOutputStream out, String name, byte[] drawing) {
        byte[] encrypted = encrypted(drawing, GLYPH_KEY);
        out.writeBytes(("/" + name + " " + encrypted.length + " RD ").getBytes(ISO_8859_1));
        out.writeBytes(encrypted);
        out.writeBytes(" ND\n".getBytes(ISO_8859_1));
    }

    private static byte[] drawing(TrueTypeFont font, int letter) throws IOException {
        String name = GlyphList.getAdobeGlyphList().codePointToName(letter);
        GeneralPath path = letter == ' ' ? new GeneralPath() : font.getPath(name);
        double scale = 1000.0 / font.getUnitsPerEm();
        Pen pen = new Pen();
        pen.number(0);
        pen.number((int) (font.getWidth(name) * scale));
        pen.command(BEARING_AND_WIDTH);
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator part = path.getPathIterator(null); !part.isDone(); part.next()) {
            int kind = part.currentSegment(at);
            for (int i = 0; i < at.length; i++) {
                at[i] *= scale;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> pen.to(MOVE, at[0], at[1]);
                case PathIterator.SEG_LINETO -> pen.to(LINE, at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    pen.to(
                            CURVE,
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> pen.to(CURVE, at);
                default -> pen.command(CLOSE);
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
                x = at[end];
                y = at[end + 1];
            }
        }
        pen.command(END);
        return pen.out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream file, int kind, byte[] bytes) {
        file.write(0x80);
        file.write(kind);
        for (int shift = 0; shift < 32; shift += 8) {
            file.write(bytes.length >> shift);
        }
        file.writeBytes(bytes);
    }

    /** Four bytes that mean nothing come first. */
    private static byte[] encrypted(byte[] plain, int key) {
        byte[] out = new byte[plain.length + 4];
        int state = key;
        for (int i = 0; i < out.length; i++) {
            int cipher = (i < 4 ? 'x' : plain[i - 4] & 0xFF) ^ (state >> 8);
            out[i] = (byte) cipher;
            state = ((cipher + state) * 52845 + 22719) & 0xFFFF;
        }
        return out;
    }

    /** Writes the commands of a drawing, whose places are told from the one before. */
    private static final class Pen {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int x;
        private int y;

        void to(int command, double... places) {
            for (int i = 0; i < places.length; i += 2) {
                int nextX = (int) Math.round(places[i]);
                int nextY = (int) Math.round(places[i + 1]);
                number(nextX - x);
                number(nextY - y);
                x = nextX;
                y = nextY;
            }
            command(command);
        }

        void number(int value) {
            if (value >= -107 && value <= 107) {
                out.write(value + 139);
            } else {
                out.write(255);
                for (int shift = 24; shift >= 0; shift -= 8) {
                    out.write(value >> shift);
                }
            }
        }

        void command(int command) {
            out.write(command);
        }
    }
}
