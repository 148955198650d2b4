package dev.assay.documents.ocr;

import dev.assay.documents.bundle.Leaf;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.Refusal;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes through the pages of a file, and of the files inside it, again: reads those that are pictures and keeps the others. */
final class Rereading {

    private static final String BY_OCR =
            "the page is a picture; what stands on it was read by OCR (Tesseract) and may hold mistakes";

    /** Reads the picture of a page. */
    @FunctionalInterface
    interface Eye {
        Content read(Pictures pictures, int page) throws IOException;
    }

    private final @Nullable Document before;
    private final Limits limits;
    private final Eye eye;
    private final PageParts parts = new PageParts();
    private final List<Finding> findings = new ArrayList<>();
    private long left;

    /** The page of what was read before that comes next, from 0. */
    private int page;

    /** @param before what was read of the whole file before, or null where it was nothing */
    Rereading(@Nullable Document before, Limits limits, Eye eye) {
        this.before = before;
        this.limits = limits;
        this.eye = eye;
        this.left = limits.of(Limit.OCR_PAGES);
    }

    static boolean isPicture(Finding finding) {
        return finding.kind() == Finding.Kind.UNREADABLE_PAGE;
    }

    /** Reads the next file. */
    void read(Leaf leaf) {
        SortedMap<Integer, Content> pictures = pictures(leaf);
        if (leaf.pages() == Leaf.WITHOUT_PAGE || (leaf.pages() == Leaf.UNREAD && !pictures.isEmpty())) {
            pictures.values().forEach(this::add);
            page += leaf.pages() == Leaf.UNREAD ? 1 : 0;
            return;
        }
        for (int each = 0; each < Math.max(1, leaf.pages()); each++) {
            Content picture = pictures.get(each);
            if (picture != null) {
                add(picture);
                addFindings(finding -> !isPicture(finding));
            } else if (before != null) {
                parts.add(before, page);
                addFindings(finding -> true);
            }
            page++;
        }
    }

    Document finish(String name, String sha256) {
        return Document.of(
                name,
                sha256,
                parts.text(),
                parts.starts(),
                before == null ? null : before.date(),
                findings,
                parts.placements());
    }

    /** What is read on the pictures of a file, by their place among its pages; nothing where they cannot be drawn. */
    private SortedMap<Integer, Content> pictures(Leaf leaf) {
        SortedMap<Integer, Content> read = new TreeMap<>();
        List<Integer> wanted = new ArrayList<>();
        for (int each = 0; each < leaf.pages(); each++) {
            if (findings(page + each).stream().anyMatch(Rereading::isPicture)) {
                wanted.add(each);
            }
        }
        boolean unread = leaf.pages() <= Leaf.UNREAD;
        if (!unread && wanted.isEmpty()) {
            return read;
        }
        try (Pictures pictures = Pictures.open(leaf.bytes(), limits)) {
            for (int each = 0; unread && each < pictures.count(); each++) {
                wanted.add(each);
            }
            for (int each : wanted) {
                if (left-- > 0) {
                    read.put(each, eye.read(pictures, each));
                }
            }
        } catch (Refusal refusal) {
            if (before == null) {
                throw refusal;
            }
        } catch (IOException | RuntimeException brokenPicture) { // the library that draws pages fails in many ways
            read.clear();
        }
        return read;
    }

    private void add(Content picture) {
        parts.add(picture);
        findings.add(new Finding(Finding.Kind.READ_BY_OCR, parts.starts().size(), null, BY_OCR));
    }

    /** Keeps what was found on the current page, which may have another number now. */
    private void addFindings(Predicate<Finding> kept) {
        for (Finding finding : findings(page)) {
            if (kept.test(finding)) {
                findings.add(new Finding(
                        finding.kind(), parts.starts().size(), finding.text(), finding.detail(), finding.areas()));
            }
        }
    }

    private List<Finding> findings(int of) {
        return before == null
                ? List.of()
                : before.findings().stream()
                        .filter(finding -> finding.page() == of + 1)
                        .toList();
    }
}
