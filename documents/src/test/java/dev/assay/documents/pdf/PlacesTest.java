package dev.assay.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.text.Area;
import dev.assay.text.Document;
import dev.assay.text.Placement;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void everyWordHasItsPlaceAlthoughBlanksAndBulletsChange() {
        Document document = read(new TestPdf()
                .text(72, 100, "Dana  Example")
                .text(300, 100, "Leeds")
                .lines(72, 150, "* Kafka streams", "-  Java"));
        assertThat(words(document)).containsExactly("Dana", "Example", "Leeds", "•", "Kafka", "streams", "-", "Java");
        assertThat(document.placements().getFirst().area().left()).isEqualTo(72);
        assertThat(document.placements().getFirst().area().bottom()).isBetween(100.0, 104.0);
    }

    @Test
    void aSpanHasOneAreaForEachPieceOfALine() {
        Document document = read(new TestPdf().lines(72, 100, "Java and Kafka", "and Spring"));
        List<Area> areas = document.areas(document.span(5, document.text().length()));
        assertThat(areas).hasSize(2);
        assertThat(areas.getFirst().left()).isBetween(90.0, 110.0);
        assertThat(areas.getFirst().top()).isLessThan(100);
        assertThat(areas.get(1).left()).isEqualTo(72);
    }

    @Test
    void wordsOfLaterPagesStandOnTheirPages() {
        Document document = read(new TestPdf().text(72, 100, "First").nextPage().text(90, 200, "Second"));
        Placement last = document.placements().getLast();
        assertThat(document.span(last.start(), last.end()).page()).isEqualTo(2);
        assertThat(last.area().left()).isEqualTo(90);
    }

    @Test
    void rotatedWordsStandUpright() {
        Document document = read(new TestPdf().text(72, 100, "Dana").draw(page -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 10);
            page.setTextMatrix(new Matrix(0, 1, -1, 0, 30, 300));
            page.showText("Margin");
            page.endText();
        }));
        Area margin = document.placements().getLast().area();
        assertThat(margin.right() - margin.left()).isBetween(8.0, 12.0);
        assertThat(margin.bottom() - margin.top()).isBetween(28.0, 40.0);
        assertThat(margin.bottom()).isEqualTo(792 - 300);
    }

    @Test
    void hiddenWordsHaveTheirPlaces() {
        byte[] file = new TestPdf()
                .text(72, 100, "Dana")
                .text(72, 300, RenderingMode.NEITHER, "Kafka and Java")
                .bytes();
        List<Area> areas =
                Readings.document("cv.pdf", file).findings().getFirst().areas();
        assertThat(areas).hasSize(1);
        assertThat(areas.getFirst().left()).isEqualTo(72);
        assertThat(areas.getFirst().bottom()).isBetween(300.0, 303.0);
    }

    private static Document read(TestPdf pdf) {
        return Readings.document("cv.pdf", pdf.bytes());
    }

    private static List<String> words(Document document) {
        return document.placements().stream()
                .map(place -> document.text().substring(place.start(), place.end()))
                .toList();
    }
}
