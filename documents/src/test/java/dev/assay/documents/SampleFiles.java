package dev.assay.documents;

import java.nio.charset.StandardCharsets;

/** A small file of each form. */
final class SampleFiles {

    private SampleFiles() {}

    static String name(Form form) {
        return switch (form) {
            case PDF -> "cv.pdf";
            case DOCX -> "cv.docx";
            case ODT -> "cv.odt";
            case RTF -> "cv.rtf";
            case HTML -> "cv.html";
            case MARKDOWN -> "cv.md";
            case JSON_RESUME -> "cv.json";
            case EUROPASS -> "cv.xml";
            case TEXT -> "cv.txt";
            case OLD_WORD -> "cv.doc";
            case MAIL -> "mail.eml";
            case OUTLOOK_MAIL -> "mail.msg";
            case ZIP -> "cv.zip";
        };
    }

    static byte[] of(Form form) {
        return switch (form) {
            case PDF -> samplePdf();
            case DOCX ->
                TestZip.docx(
                                "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>Dana</w:t></w:r></w:p>"
                                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Larkfield</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                        .wordPart(
                                "word/styles.xml", "<w:style w:styleId='a'><w:rPr><w:sz w:val='20'/></w:rPr></w:style>")
                        .bytes();
            case ODT ->
                TestZip.odt(
                                "<text:p>Dana</text:p><text:list><text:list-item><text:p>Kafka</text:p></text:list-item></text:list>")
                        .bytes();
            case RTF ->
                utf8("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red9\\green9\\blue9;}\\f0\\cf1 Dana\\par"
                        + "\\trowd\\intbl Larkfield\\cell 2015\\cell\\row\\pard \\u322?\\'e9\\par}");
            case HTML ->
                utf8("<!doctype html><html><head><title>Dana</title><style>.a{color:#111}</style></head><body>"
                        + "<h1 class=a>Dana</h1><ul><li>Kafka</ul><table><tr><td>a<td>b</table></body></html>");
            case MARKDOWN -> utf8("# Dana\n\n- Kafka\n- *Java* [x](y)\n\n| a | b |\n|---|---|\n| c | d |\n");
            case JSON_RESUME ->
                utf8("{\"basics\":{\"name\":\"Dana\"},\"work\":[{\"name\":\"Larkfield\",\"startDate\":\"2015-03\"}]}");
            case EUROPASS ->
                utf8(
                        "<?xml version=\"1.0\"?><Candidate xmlns=\"http://www.europass.eu/1.0\"><CandidatePerson><PersonName>"
                                + "<GivenName>Dana</GivenName></PersonName></CandidatePerson><CandidateProfile><ExecutiveSummary>"
                                + "&lt;p&gt;Kafka&lt;/p&gt;</ExecutiveSummary></CandidateProfile></Candidate>");
            case TEXT -> utf8("Dana Example\n\nJava – Kafka\n");
            case OLD_WORD -> TestOldOffice.resume();
            case MAIL -> utf8(TestMail.withAttachment("cv.pdf", samplePdf()));
            case OUTLOOK_MAIL -> TestOldOffice.mail("Dana Example", "cv.pdf", samplePdf());
            case ZIP ->
                new TestZip()
                        .part("cv.txt", "Dana")
                        .part("more/cv.pdf", samplePdf())
                        .bytes();
        };
    }

    private static byte[] samplePdf() {
        TestPdf pdf = new TestPdf().text(72, 60, 20, "Dana Example").picture(400, 50, 60, 60);
        for (int i = 0; i < 20; i++) {
            pdf.text(72, 100 + 12 * i, "Skill " + i).text(220, 101 + 13 * i, "A longer line of the main column " + i);
        }
        return pdf.bytes();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
