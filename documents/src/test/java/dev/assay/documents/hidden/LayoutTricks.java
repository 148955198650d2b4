package dev.assay.documents.hidden;

import dev.assay.documents.TestZip;
import java.util.ArrayList;
import java.util.List;

/** Ways of styling, placing and squeezing that leave nothing to read, in office files and pages of HTML. */
final class LayoutTricks {

    private static final String WORDS = Trick.WORDS;

    private LayoutTricks() {}

    static List<Trick> all() {
        List<Trick> all = new ArrayList<>();
        addStyles(all);
        addRules(all);
        addElements(all);
        addWord(all);
        addOpenDocument(all);
        addRtf(all);
        return all;
    }

    private static void addStyles(List<Trick> all) {
        for (String style : List.of(
                "font:1px/1 serif",
                "font-size:calc(0px)",
                "zoom:0.01",
                "transform:scale(0.01)",
                "transform:translateX(-9999px)",
                "transform:rotateY(90deg)",
                "color:#00000000",
                "color:rgba(0,0,0,.01)",
                "color:rgb(0 0 0 / 1%)",
                "color:hsl(0,0%,100%)",
                "color:teal;background:teal",
                "-webkit-text-fill-color:white",
                "filter:opacity(0)",
                "content-visibility:hidden",
                "letter-spacing:-1em",
                "position:absolute;right:9999px",
                "-webkit-mask:linear-gradient(transparent,transparent)",
                "width:1px;height:1px;overflow:hidden")) {
            addHtml(all, style, "<p style='" + style + "'>" + WORDS + "</p>");
        }
    }

    private static void addRules(List<Trick> all) {
        for (String rule : List.of(
                ".a{display:none!important}",
                ":root{--c:#fff}.a{color:var(--c)}",
                "@layer x{.a{display:none}}",
                "@supports (display:block){.a{opacity:0}}",
                "body{& .a{display:none}}",
                "#b.a{display:none}.a{visibility:visible}",
                ".a{transform:scale(0)}")) {
            String styled = "<style>" + rule + "</style><p class=a id=b style='display:block'>" + WORDS + "</p>";
            addHtml(all, rule, rule.contains("display:none}") ? styled.replace(" style='display:block'", "") : styled);
        }
    }

    private static void addElements(List<Trick> all) {
        addHtml(all, "font color", "<font color=white>" + WORDS + "</font>");
        addHtml(all, "bgcolor", "<table bgcolor=#333333><tr><td style='color:#333'>" + WORDS + "</td></tr></table>");
        addHtml(all, "details", "<details><summary></summary>" + WORDS + "</details>");
        addHtml(all, "dialog", "<dialog>" + WORDS + "</dialog>");
        addHtml(all, "opacity in opacity", "<div style='opacity:.1'><p style='opacity:.1'>" + WORDS + "</p></div>");
        addHtml(
                all,
                "a box laid over",
                "<div style='position:relative'><p>" + WORDS
                        + "</p><div style='position:absolute;inset:0;background:white'></div></div>");
        all.add(Trick.hidden(
                "the title",
                "cv.html",
                "<html><head><title>" + WORDS + "</title></head><body>" + Resumes.lines("<p>%s</p>"),
                "<html><head></head><body>" + Resumes.lines("<p>%s</p>")));
    }

    private static void addHtml(List<Trick> all, String name, String part) {
        String plain = "<!doctype html><body>" + Resumes.lines("<p>%s</p>");
        all.add(Trick.hidden(name, "cv.html", plain + part, plain));
    }

    private static void addWord(List<Trick> all) {
        String plain = Resumes.lines("<w:p><w:r><w:t>%s</w:t></w:r></w:p>");
        for (String look : List.of(
                "<w:w w:val='1'/>",
                "<w:spacing w:val='-200'/>",
                "<w:position w:val='-6000'/>",
                "<w:color w:val='000000' w:themeColor='background1'/>",
                "<w:color w:val='000000' w:themeColor='text1' w:themeTint='05'/>",
                "<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>",
                "<w:rtl/><w:szCs w:val='1'/>",
                "<w:textFill><w:noFill/></w:textFill>",
                "<w:textFill><w:solidFill><w:srgbClr w:val='FFFFFF'/></w:solidFill></w:textFill>")) {
            addWord(all, look, "<w:p><w:r><w:rPr>" + look + "</w:rPr><w:t>" + WORDS + "</w:t></w:r></w:p>");
        }
        for (String look : List.of(
                "<w:framePr w:x='-20000'/>",
                "<w:ind w:left='-20000'/>",
                "<w:spacing w:line='1' w:lineRule='exact'/>")) {
            addWord(all, look, "<w:p><w:pPr>" + look + "</w:pPr><w:r><w:t>" + WORDS + "</w:t></w:r></w:p>");
        }
        for (String look : List.of("<w:hidden/>", "<w:trHeight w:val='1' w:hRule='exact'/>")) {
            String cell = "<w:tc><w:p><w:r><w:t>" + WORDS + "</w:t></w:r></w:p></w:tc>";
            addWord(all, look, "<w:tbl><w:tr><w:trPr>" + look + "</w:trPr>" + cell + "</w:tr></w:tbl>");
        }
        addWord(
                all,
                "a box left of the page",
                box("<wp:positionH><wp:posOffset>-9000000</wp:posOffset></wp:positionH>", 3_000_000));
        addWord(all, "a box of no size", box("", 1));
        all.add(Trick.hidden(
                "a style of nearly white",
                "cv.docx",
                TestZip.docx(plain + "<w:p><w:r><w:rPr><w:color w:val='FFFFD9'/></w:rPr><w:t>" + WORDS
                                + "</w:t></w:r></w:p>")
                        .bytes(),
                TestZip.docx(plain).bytes()));
    }

    private static String box(String place, int size) {
        return "<w:p><w:r><w:drawing xmlns:wp='wp'><wp:anchor>" + place + "<wp:extent cx='" + size + "' cy='" + size
                + "'/><w:txbxContent><w:p><w:r><w:t>" + WORDS
                + "</w:t></w:r></w:p></w:txbxContent></wp:anchor></w:drawing></w:r></w:p>";
    }

    private static void addWord(List<Trick> all, String name, String part) {
        String plain = Resumes.lines("<w:p><w:r><w:t>%s</w:t></w:r></w:p>");
        all.add(Trick.hidden(
                name,
                "cv.docx",
                TestZip.docx(plain + part).bytes(),
                TestZip.docx(plain).bytes()));
    }

    private static void addOpenDocument(List<Trick> all) {
        String plain = Resumes.lines("<text:p>%s</text:p>");
        byte[] without = TestZip.odt(plain).bytes();
        for (String look : List.of("style:text-scale='1%'", "fo:letter-spacing='-1cm'", "style:opacity='0%'")) {
            String style = "<style:style style:name='a' style:family='text'><style:text-properties " + look
                    + "/></style:style>";
            String span = "<text:p><text:span text:style-name='a'>" + WORDS + "</text:span></text:p>";
            all.add(Trick.hidden(
                    look, "cv.odt", TestZip.odt(style, plain + span).bytes(), without));
        }
        for (String part : List.of(
                "<text:p><text:hidden-paragraph text:is-hidden='true'/>" + WORDS + "</text:p>",
                "<table:table xmlns:table='table'><table:table-row table:visibility='collapse'><table:table-cell><text:p>"
                        + WORDS + "</text:p></table:table-cell></table:table-row></table:table>",
                "<text:p><draw:frame xmlns:draw='draw' draw:x='-50cm'><draw:text-box><text:p>" + WORDS
                        + "</text:p></draw:text-box></draw:frame></text:p>")) {
            all.add(Trick.hidden(part, "cv.odt", TestZip.odt(plain + part).bytes(), without));
        }
    }

    private static void addRtf(List<Trick> all) {
        String start = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 ";
        String plain = Resumes.lines("%s\\par ");
        for (String part : List.of(
                "{\\charscalex1 " + WORDS + "}\\par",
                "{\\expndtw-200 " + WORDS + "}\\par",
                "{\\up6000 " + WORDS + "}\\par",
                "{\\pard\\li-20000 " + WORDS + "\\par}",
                "{\\pard\\sl-1\\slmult0 " + WORDS + "\\par}",
                "\\fs2 " + WORDS + " \\fs22\\par",
                "{\\shp{\\*\\shpinst\\shpleft-20000{\\shptxt " + WORDS + "\\par}}}")) {
            all.add(Trick.hidden(part, "cv.rtf", start + plain + part + "}", start + plain + "}"));
        }
    }
}
