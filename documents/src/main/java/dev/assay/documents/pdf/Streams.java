package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Inflation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Decodes the streams of a PDF file within the budget. What is broken inside a stream ends it; what came before is kept. */
final class Streams {

    private static final List<COSName> TEXT_FILTERS = List.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private Streams() {}

    /** The decoded bytes; none when the stream is empty or of an image's encoding. */
    static byte[] decode(COSStream stream, Budget budget) {
        List<COSName> filters = filters(stream);
        if (!TEXT_FILTERS.containsAll(filters)) {
            return new byte[0];
        }
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] bytes = raw.readAllBytes();
            if (filters.isEmpty()) {
                budget.inflate(bytes.length);
                return bytes;
            }
            boolean plainFlate = filters.size() == 1
                    && filters.getFirst().getName().startsWith("Fl")
                    && stream.getItem(COSName.DECODE_PARMS) == null;
            return plainFlate ? Inflation.lenient(bytes, budget) : decode(bytes, filters, stream, budget);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static byte[] decode(byte[] encoded, List<COSName> filters, COSStream stream, Budget budget) {
        byte[] bytes = encoded;
        for (int i = 0; i < filters.size(); i++) {
            BoundedOutput out = new BoundedOutput(budget);
            try {
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(bytes), out, stream, i);
            } catch (IOException e) {
                budget.step();
            }
            bytes = out.toByteArray();
        }
        return bytes;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                names.add(array.getObject(i) instanceof COSName name ? name : COSName.DCT_DECODE);
            }
        }
        return names;
    }

    /** Counts bytes against the budget as they are decoded. */
    private static final class BoundedOutput extends ByteArrayOutputStream {
        private final Budget budget;

        BoundedOutput(Budget budget) {
            this.budget = budget;
        }

        @Override
        public synchronized void write(int unit) {
            if ((count & 0xFFF) == 0xFFF) {
                budget.inflate(0x1000);
            }
            super.write(unit);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            budget.inflate(length);
            super.write(bytes, offset, length);
        }
    }
}
