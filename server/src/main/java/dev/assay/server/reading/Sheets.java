package dev.assay.server.reading;

import dev.assay.documents.drawing.PagePictures;
import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.isolation.NoIsolation;
import dev.assay.documents.source.Limits;
import dev.assay.server.application.Applications;
import dev.assay.server.application.HandedFile;
import dev.assay.text.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Draws the pages of files, two files at once, each in a process of its own that has no network. Pictures are kept in memory by their
 * file's content for as long as there is room, and nowhere else.
 */
@Component
class Sheets {

    private static final long MOST_BYTES = 48L << 20;
    private static final int MOST_PAGES = 30;
    private static final int AT_ONCE = 2;

    private final Applications applications;
    private final PagePictures pictures = new PagePictures(Limits.standard(), Optional.of(Isolation.BEST));
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<String, Drawn> drawn = new LinkedHashMap<>(16, 0.75f, true);

    Sheets(Applications applications) {
        this.applications = applications;
    }

    /**
     * What came of drawing a file.
     *
     * @param sheets its pages in their order; empty where it cannot be drawn
     * @param fault why it cannot, in words that go on after "It cannot be shown as it looks:"; empty where it can
     */
    record Drawn(List<Sheet> sheets, String fault) {
        Drawn {
            sheets = List.copyOf(sheets);
        }

        static Drawn not(String fault) {
            return new Drawn(List.of(), fault);
        }

        long bytes() {
            return sheets.stream().mapToLong(sheet -> sheet.png().length).sum();
        }
    }

    /** The pages of the file that {@code document} was read from. */
    Drawn of(HandedFile file, Document document) throws IOException {
        if (document.placements().isEmpty()) {
            return Drawn.not("only PDF files and pictures have pages of their own.");
        }
        if (document.pages() > MOST_PAGES) {
            return Drawn.not("it has more than " + MOST_PAGES + " pages.");
        }
        Optional<Drawn> kept = kept(file);
        return kept.isPresent() ? kept.get() : drawInTurn(file, document.pages());
    }

    private Drawn drawInTurn(HandedFile file, int pages) throws IOException {
        places.acquireUninterruptibly();
        try {
            Optional<Drawn> meanwhile = kept(file);
            return meanwhile.isPresent() ? meanwhile.get() : keep(file, draw(applications.content(file), pages));
        } finally {
            places.release();
        }
    }

    private synchronized Optional<Drawn> kept(HandedFile file) {
        return Optional.ofNullable(drawn.get(file.sha256()));
    }

    private synchronized Drawn keep(HandedFile file, Drawn made) {
        if (made.sheets().isEmpty()) {
            return made; // what went wrong may not the next time
        }
        drawn.put(file.sha256(), made);
        long bytes = drawn.values().stream().mapToLong(Drawn::bytes).sum();
        Iterator<Drawn> eldest = drawn.values().iterator();
        while (bytes > MOST_BYTES && drawn.size() > 1) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
        return made;
    }

    private Drawn draw(byte[] file, int pages) {
        Pile pile = new Pile();
        try {
            return pictures.draw(file, pages, (_, png, scale) -> pile.add(png, scale))
                    .map(fault -> Drawn.not(fault + "."))
                    .orElseGet(pile::drawn);
        } catch (NoIsolation fault) {
            return Drawn.not("this machine cannot keep the drawing apart from everything else.");
        }
    }

    /** Sheets as they come from a process that may mean harm: never more than there is room for. */
    private static final class Pile {
        private final List<Sheet> sheets = new ArrayList<>();
        private long bytes;

        void add(byte[] png, double pixelsPerPoint) {
            bytes += png.length;
            if (bytes <= MOST_BYTES) {
                sheets.add(Sheet.of(png, pixelsPerPoint));
            }
        }

        Drawn drawn() {
            return bytes <= MOST_BYTES ? new Drawn(sheets, "") : Drawn.not("its pages are too large.");
        }
    }
}
