package dev.assay.documents.bundle;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.JoinedContent;
import dev.assay.documents.source.Refusal;
import java.util.List;

/**
 * Reads a file with all the files inside it, one behind the other. One inside that cannot be read is an empty page with a finding;
 * where none can, the file cannot be read for the reason of the first.
 */
public final class BundleReader implements FormReader {

    /** Reads a file found inside another. */
    @FunctionalInterface
    public interface PieceReader {

        /**
         * Reads one file.
         *
         * @throws Refusal when it cannot be read or is over a limit
         */
        Content read(String name, byte[] bytes, Budget budget);
    }

    private final Bundle bundle;
    private final PieceReader reader;

    private BundleReader(Bundle bundle, PieceReader reader) {
        this.bundle = bundle;
        this.reader = reader;
    }

    /** A reader of mails as they are sent (EML). */
    public static BundleReader ofInternetMail(PieceReader reader) {
        return new BundleReader(new InternetMail(), reader);
    }

    /** A reader of mails as Outlook stores them (MSG). */
    public static BundleReader ofOutlookMail(PieceReader reader) {
        return new BundleReader(new OutlookMail(), reader);
    }

    /** A reader of zipped folders. */
    public static BundleReader ofZip(PieceReader reader) {
        return new BundleReader(new ZippedFolder(), reader);
    }

    @Override
    public Content read(byte[] bytes, Budget budget) {
        budget.enterFile();
        try {
            return readAll(bundle.open(bytes, budget), budget);
        } finally {
            budget.leaveFile();
        }
    }

    private Content readAll(List<Piece> pieces, Budget budget) {
        JoinedContent all = new JoinedContent(budget);
        Refusal first = null;
        for (Piece piece : pieces) {
            try {
                all.add(reader.read(piece.name(), piece.content().get(), budget));
            } catch (Refusal refusal) {
                if (endsAll(refusal)) {
                    throw refusal;
                }
                first = first == null ? refusal : first;
                all.addUnread("the file " + piece.name() + " inside it is not read: " + refusal.detail());
            }
        }
        Content content = all.finish();
        if (content.text().isBlank()) {
            throw first != null ? first : Refusal.corrupt("it holds no file with text; ask for the résumé itself");
        }
        return content;
    }

    /** What one file used up is missing to the others. */
    private static boolean endsAll(Refusal refusal) {
        return switch (refusal.reason()) {
            case TOO_LARGE, TIMED_OUT -> true;
            case IMAGE_ONLY, CORRUPT, ENCRYPTED, UNSUPPORTED -> false;
        };
    }
}
