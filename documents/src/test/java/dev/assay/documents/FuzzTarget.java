package dev.assay.documents;

import dev.assay.documents.isolation.RoundTrip;
import dev.assay.documents.quality.CheckedReader;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.Refusal;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What is fuzzed: files of each form as they are, and the inner parts that a packed file keeps out of a fuzzer's reach.
 *
 * <p>A fault is an exception that our own code throws without meaning to, too much time or memory, or an answer that would not reach
 * the parent of a reader process unchanged. What a library throws is no fault, as the front door turns it into a reason.
 */
public enum FuzzTarget {
    PDF(Form.PDF),
    DOCX(Form.DOCX),
    ODT(Form.ODT),
    EUROPASS(Form.EUROPASS),
    OLD_WORD(Form.OLD_WORD),
    RTF(Form.RTF),
    HTML(Form.HTML),
    MARKDOWN(Form.MARKDOWN),
    JSON_RESUME(Form.JSON_RESUME),
    TEXT(Form.TEXT),
    MAIL(Form.MAIL),
    OUTLOOK_MAIL(Form.OUTLOOK_MAIL),
    ZIP(Form.ZIP),
    /** The operators of a page. */
    PDF_CONTENT(Form.PDF),
    /** The table from codes to letters of a font. */
    PDF_CODES(Form.PDF),
    /** The main XML part of a DOCX file. */
    DOCX_BODY(Form.DOCX),
    /** The styles of a DOCX file. */
    DOCX_STYLES(Form.DOCX),
    /** The lists of a DOCX file. */
    DOCX_LISTS(Form.DOCX),
    /** The main XML part of an ODT file, with its styles. */
    ODT_BODY(Form.ODT);

    /** What a fuzzer writes is small, but code that it observes is slow: what takes longer is a fault. */
    private static final Limits LIMITS = Limits.standard().with(Limit.MILLISECONDS, 60_000);

    private final Form form;

    FuzzTarget(Form form) {
        this.form = form;
    }

    /** The name in commands and folders. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The target of that name. */
    public static FuzzTarget of(String key) {
        for (FuzzTarget target : values()) {
            if (target.key().equals(key)) {
                return target;
            }
        }
        throw new IllegalArgumentException("no target is called " + key);
    }

    /** What fuzzing starts from. */
    public List<byte[]> seeds() {
        return switch (this) {
            case PDF_CONTENT ->
                List.of(
                        utf8(
                                "q 1 0 0 1 72 700 cm BT /F1 11 Tf 1 0 0 rg 3 Tr (Dana) Tj [(Ja) -20 (va)] TJ 0 -14 Td "
                                        + "<44616E61> Tj T* ' ET Q 0 0 m 9 9 l h f 10 10 50 50 re W n /F1 Do BI /W 1 /H 1 /BPC 8 /CS /G ID x EI EMC"));
            case PDF_CODES ->
                List.of(utf8("1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <44> <0044> "
                        + "<61> <D83DDE00> endbfchar 1 beginbfrange <62> <70> [<0062> <0063>] endbfrange"));
            case DOCX_BODY -> List.of(part(SampleFiles.of(form), "word/document.xml"));
            case DOCX_STYLES -> List.of(part(SampleFiles.of(form), "word/styles.xml"));
            case DOCX_LISTS ->
                List.of(
                        utf8(
                                "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
                                        + "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"));
            case ODT_BODY -> List.of(part(SampleFiles.of(form), "content.xml"));
            default -> List.of(SampleFiles.of(form));
        };
    }

    /** Reads {@code input} in every way it is read at work; throws what must not happen. */
    public void check(byte[] input) {
        byte[] file = file(input);
        if (isRefused(file)) {
            return;
        }
        Reading reading = new CheckedReader(Documents.within(LIMITS)).read(SampleFiles.name(form), file);
        if (reading instanceof Reading.Unreadable unreadable && unreadable.reason() == Reading.Reason.TIMED_OUT) {
            throw new AssertionError("it takes too long");
        }
        RoundTrip.check(reading, LIMITS);
    }

    /** By the form's own reader, without the guards around it. */
    private boolean isRefused(byte[] file) {
        try {
            form.reader().read(file, new Budget(LIMITS));
            return false;
        } catch (Refusal refusal) {
            if (refusal.reason() == Reading.Reason.TIMED_OUT) {
                throw new AssertionError("it takes too long", refusal);
            }
            return true;
        } catch (RuntimeException | StackOverflowError fault) {
            if (isOurs(fault)) {
                throw fault;
            }
            return true;
        }
    }

    /** Whether the innermost code that is not the JDK's is ours. */
    private static boolean isOurs(Throwable fault) {
        for (StackTraceElement element : fault.getStackTrace()) {
            String name = element.getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("com.sun.")) {
                return name.startsWith("dev.assay.");
            }
        }
        return false;
    }

    private byte[] file(byte[] input) {
        return switch (this) {
            case PDF_CONTENT -> BarePdf.withContent(input);
            case PDF_CODES -> BarePdf.withCodes(input);
            case DOCX_BODY -> TestZip.docx("").part("word/document.xml", input).bytes();
            case DOCX_STYLES ->
                TestZip.docx(STYLED).part("word/styles.xml", input).bytes();
            case DOCX_LISTS ->
                TestZip.docx(STYLED).part("word/numbering.xml", input).bytes();
            case ODT_BODY -> TestZip.odt("").part("content.xml", input).bytes();
            default -> input;
        };
    }

    private static final String STYLED =
            "<w:p><w:pPr><w:pStyle w:val='a'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>Dana</w:t></w:r></w:p>";

    private static byte[] part(byte[] zip, String name) {
        return dev.assay.documents.archive.Archive.open(zip, new Budget(LIMITS))
                .find(name)
                .orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
