package dev.assay.documents.drawing;

import dev.assay.documents.ocr.Pictures;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.LimitsFile;
import dev.assay.documents.source.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * What a process is asked to draw, and how it answers: each picture behind its length and how many pixels a point is, or {@link #FAULT}
 * and the reason.
 *
 * @param limits what it may use
 * @param file the file
 * @param marks what to draw on each page
 */
@SuppressWarnings("ArrayRecordComponent") // errands are neither changed nor compared
record Errand(Limits limits, byte[] file, List<PageMarks> marks) {

    /** Instead of a length: there will be no more pictures. */
    static final int FAULT = -1;

    Errand {
        marks = List.copyOf(marks);
    }

    int pages() {
        return marks.size();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(LimitsFile.write(limits));
        out.writeInt(file.length);
        out.write(file);
        out.writeInt(marks.size());
        for (PageMarks page : marks) {
            page.write(out);
        }
        out.flush();
    }

    static Errand read(DataInputStream in) throws IOException {
        if (!(LimitsFile.read("limits", in.readUTF()) instanceof LimitsFile.Read.Understood(Limits limits))) {
            throw new IOException("no limits");
        }
        byte[] file = in.readNBytes(in.readInt());
        List<PageMarks> marks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            marks.add(PageMarks.read(in));
        }
        return new Errand(limits, file, marks);
    }

    void carryOut(DataOutputStream out) throws IOException {
        try (Pictures pictures = Pictures.open(file, limits)) {
            if (pictures.count() != marks.size()) {
                answer(out, "its pages lie in files inside it; unpack them, and draw each by itself");
                return;
            }
            Numbers numbers = new Numbers();
            for (int page = 0; page < marks.size(); page++) {
                byte[] png = drawn(pictures, page, numbers);
                out.writeInt(png.length);
                out.writeDouble(pictures.pixelsPerPoint(page));
                out.write(png);
            }
        } catch (Refusal refusal) {
            answer(out, refusal.detail());
        } catch (IOException | RuntimeException fault) { // the library that draws pages fails in many ways
            answer(out, "it cannot be drawn; pages are drawn of PDF files and pictures");
        }
        out.flush();
    }

    private byte[] drawn(Pictures pictures, int page, Numbers numbers) throws IOException {
        BufferedImage picture = pictures.colored(page);
        new PageDrawing(picture, pictures.pixelsPerPoint(page), numbers).draw(marks.get(page));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private static void answer(DataOutputStream out, String reason) throws IOException {
        out.writeInt(FAULT);
        out.writeUTF(reason);
        out.flush();
    }
}
