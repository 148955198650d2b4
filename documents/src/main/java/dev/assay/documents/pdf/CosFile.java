package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Refusal;
import dev.assay.text.Reading;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The objects of a PDF file. It takes PDFBox's parser alone; the document model above it, with its graphics, is not loaded. */
final class CosFile extends PDFParser implements AutoCloseable {

    private CosFile(byte[] bytes, Budget budget) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
        document = new BoundedDocument(this, budget);
    }

    /**
     * Opens a file that needs no password.
     *
     * @throws Refusal when it needs one, or its structure cannot be followed
     */
    static CosFile open(byte[] bytes, Budget budget) {
        CosFile file = null;
        try {
            file = new CosFile(bytes, budget);
            file.setLenient(true);
            file.parsePDFHeader();
            file.initialParse();
            file.checkCount(budget);
            return file;
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (IOException | NoClassDefFoundError e) {
            // what decrypts files for holders of a certificate is not on the class path
            throw file != null && file.isProtected() ? encrypted() : broken();
        }
    }

    static Refusal broken() {
        return Refusal.corrupt("its PDF structure is broken or cut off; ask for the file again");
    }

    /** The catalog, from which everything else is reached. */
    COSDictionary catalog() {
        COSDictionary catalog = trailer().getCOSDictionary(COSName.ROOT);
        if (catalog == null) {
            throw broken();
        }
        return catalog;
    }

    COSDictionary trailer() {
        COSDictionary trailer = document.getTrailer();
        if (trailer == null) {
            throw broken();
        }
        return trailer;
    }

    /** Its pages as they are drawn. */
    DrawnPages drawn(Budget budget) {
        return new DrawnPages(document, budget);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void checkCount(Budget budget) {
        long most = budget.limits().of(Limit.OBJECTS);
        if (document.getXrefTable().size() > most) {
            throw Refusal.tooLarge("it has more than " + most + " objects; ask for it printed to PDF again");
        }
    }

    private boolean isProtected() {
        return document.getTrailer() != null && document.getEncryptionDictionary() != null;
    }

    private static Refusal encrypted() {
        return new Refusal(Reading.Reason.ENCRYPTED, "it is protected by a password; ask for a copy without one");
    }
}
