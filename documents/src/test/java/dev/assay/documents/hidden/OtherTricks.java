package dev.assay.documents.hidden;

import dev.assay.documents.TestZip;
import dev.assay.text.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The ways of hiding words in office files, pages of HTML, and any text. */
final class OtherTricks {

    private static final String WORDS = Trick.WORDS;
    private static final String PROPERTIES = "docProps/core.xml";

    private OtherTricks() {}

    static List<Trick> all() {
        List<Trick> all = new ArrayList<>();
        addWord(all);
        addOpenDocument(all);
        addHtml(all);
        addRtf(all);
        addUnicode(all);
        return all;
    }

    private static void addWord(List<Trick> all) {
        String plain = Resumes.lines("<w:p><w:r><w:t>%s</w:t></w:r></w:p>");
        byte[] without = TestZip.docx(plain).bytes();
        for (String look : List.of(
                "<w:vanish/>",
                "<w:color w:val='FFFFFF'/>",
                "<w:color w:val='F4F6F2'/>",
                "<w:sz w:val='2'/>",
                "<w:color w:val='203040'/><w:shd w:val='clear' w:fill='203040'/>")) {
            String run = "<w:p><w:r><w:rPr>" + look + "</w:rPr><w:t>" + WORDS + "</w:t></w:r></w:p>";
            all.add(Trick.hidden(look, "cv.docx", TestZip.docx(plain + run).bytes(), without));
        }
        String deletion = "<w:p><w:del><w:r><w:delText>" + WORDS + "</w:delText></w:r></w:del></w:p>";
        all.add(Trick.hidden(
                "a tracked deletion", "cv.docx", TestZip.docx(plain + deletion).bytes(), without));
        all.add(Trick.hidden(
                "a comment",
                "cv.docx",
                TestZip.docx(plain)
                        .wordPart("word/comments.xml", "<w:p><w:r><w:t>" + WORDS + "</w:t></w:r></w:p>")
                        .bytes(),
                without));
        String picture = "<w:p><w:r><w:drawing><wp:docPr xmlns:wp='wp' id='1' name='p' descr='" + WORDS
                + "'/></w:drawing></w:r></w:p>";
        all.add(Trick.hidden(
                "a description", "cv.docx", TestZip.docx(plain + picture).bytes(), without));
        all.add(Trick.hidden(
                "custom XML",
                "cv.docx",
                TestZip.docx(plain)
                        .part("customXml/item1.xml", "<a>" + WORDS + "</a>")
                        .bytes(),
                without));
        all.add(Trick.hidden(
                "file properties",
                "cv.docx",
                TestZip.docx(plain)
                        .part(PROPERTIES, "<p><keywords>" + WORDS + "</keywords></p>")
                        .bytes(),
                without));
    }

    private static void addOpenDocument(List<Trick> all) {
        String plain = Resumes.lines("<text:p>%s</text:p>");
        byte[] without = TestZip.odt(plain).bytes();
        for (String look : List.of("text:display='none'", "fo:color='#ffffff'", "fo:font-size='1pt'")) {
            String style = "<style:style style:name='a' style:family='text'><style:text-properties " + look
                    + "/></style:style>";
            String span = "<text:p><text:span text:style-name='a'>" + WORDS + "</text:span></text:p>";
            all.add(Trick.hidden(
                    look, "cv.odt", TestZip.odt(style, plain + span).bytes(), without));
        }
        String note = "<text:p><office:annotation><text:p>" + WORDS + "</text:p></office:annotation></text:p>";
        all.add(Trick.hidden("a comment", "cv.odt", TestZip.odt(plain + note).bytes(), without));
        String deletion = "<text:tracked-changes><text:changed-region><text:deletion><text:p>" + WORDS
                + "</text:p></text:deletion></text:changed-region></text:tracked-changes>";
        all.add(Trick.hidden(
                "a tracked deletion", "cv.odt", TestZip.odt(deletion + plain).bytes(), without));
    }

    private static void addHtml(List<Trick> all) {
        String plain = "<!doctype html><body>" + Resumes.lines("<p>%s</p>");
        for (String style : List.of(
                "display:none",
                "visibility:hidden",
                "opacity:0",
                "font-size:1px",
                "color:#fff",
                "color:#203040;background:#203040",
                "position:absolute;left:-9999px",
                "text-indent:-9999px",
                "position:absolute;clip:rect(0,0,0,0)",
                "height:0;overflow:hidden")) {
            String with = plain + "<p style='" + style + "'>" + WORDS + "</p>";
            all.add(Trick.hidden(style, "cv.html", with, plain));
        }
        all.add(Trick.hidden("hidden", "cv.html", utf8(plain + "<p hidden>" + WORDS + "</p>"), utf8(plain)));
        String classed = plain + "<style>.a{display:none}</style><p class=a>" + WORDS + "</p>";
        all.add(Trick.hidden("a rule of a style sheet", "cv.html", classed, plain));
        all.add(Trick.hidden("alt", "cv.html", utf8(plain + "<img src=x alt='" + WORDS + "'>"), utf8(plain)));
    }

    private static void addRtf(List<Trick> all) {
        String start = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red255\\green255\\blue255;}\\f0 ";
        String plain = Resumes.lines("%s\\par ");
        for (String look : List.of("\\v", "\\cf1", "\\fs2")) {
            String with = start + plain + "{" + look + " " + WORDS + "}\\par}";
            all.add(Trick.hidden(look, "cv.rtf", with, start + plain + "}"));
        }
    }

    private static void addUnicode(List<Trick> all) {
        String plain = String.join("\n", Resumes.LINES);
        String tags = WORDS.chars()
                .mapToObj(unit -> Character.toString(0xE0000 + unit))
                .reduce("", String::concat);
        all.add(invisible("the tag block", plain + tags, plain));
        all.add(invisible("no width", plain.replace("Java", "J\u200Ba\u200Bv\u200Ba"), plain));
        all.add(invisible("a turned direction", plain.replace("Java", "\u202EJava\u202C"), plain));
        all.add(new Trick(
                "letters of another alphabet",
                "cv.txt",
                utf8(plain + "\nKub\u0435rn\u0435t\u0435s"),
                utf8(plain),
                Finding.Kind.LOOKALIKE_LETTERS,
                Trick.Place.NOWHERE));
    }

    private static Trick invisible(String name, String with, String without) {
        return new Trick(
                name, "cv.txt", utf8(with), utf8(without), Finding.Kind.INVISIBLE_CHARACTERS, Trick.Place.NOWHERE);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
