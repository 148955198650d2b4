package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A document whose parser, too, unpacks streams within the budget: those that hold other objects or the table of all of them. */
final class BoundedDocument extends COSDocument {

    private final ICOSParser parser;
    private final Budget budget;

    BoundedDocument(ICOSParser parser, Budget budget) {
        super(parser);
        this.parser = parser;
        this.budget = budget;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        COSStream stream = new BoundedStream(
                IOUtils.createMemoryOnlyStreamCache().create(),
                parser.createRandomAccessReadView(start, length),
                budget);
        dictionary.forEach(stream::setItem);
        stream.setKey(dictionary.getKey());
        return stream;
    }

    private static final class BoundedStream extends COSStream {
        private final Budget budget;

        BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView view, Budget budget) throws IOException {
            super(cache, view);
            this.budget = budget;
        }

        @Override
        public RandomAccessRead createView() {
            return new RandomAccessReadBuffer(Streams.decode(this, budget));
        }
    }
}
