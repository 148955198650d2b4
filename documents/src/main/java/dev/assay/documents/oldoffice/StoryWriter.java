package dev.assay.documents.oldoffice;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.Flow.Part;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Writes the stories of a DOC file, which are its body, its notes and the like, into a flow. */
final class StoryWriter {

    private final CellColors colors;
    private final Flow flow;
    private final Budget budget;
    private final RunWriter runs;

    StoryWriter(CellColors colors, Flow flow, Budget budget) {
        this.colors = colors;
        this.flow = flow;
        this.budget = budget;
        this.runs = new RunWriter(flow);
    }

    /** Adds a story. */
    void add(Range story) {
        runs.startStory();
        addFrom(story, 0, Surface.PAGE);
        flow.gap();
    }

    /** Notes all words of a story as hidden. */
    void hide(Range story, String how) {
        for (int i = 0; i < story.numParagraphs(); i++) {
            String words = RunWriter.words(story.getParagraph(i).text());
            if (!words.isBlank()) {
                flow.hide(words, how);
            }
        }
    }

    private void addFrom(Range story, int level, Surface surface) {
        int count = story.numParagraphs();
        for (int i = 0; i < count; ) {
            budget.step();
            Paragraph paragraph = story.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = story.getTable(paragraph);
                add(table, level + 1);
                i += Math.max(1, table.numParagraphs());
            } else {
                add(paragraph, surface);
                i++;
            }
        }
    }

    private void add(Table table, int level) {
        flow.open(Part.TABLE);
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            flow.open(Part.ROW);
            for (int j = 0; j < row.numCells(); j++) {
                flow.open(Part.CELL);
                addFrom(row.getCell(j), level, colors.of(row, j));
                flow.close(Part.CELL);
            }
            flow.close(Part.ROW);
        }
        flow.close(Part.TABLE);
    }

    private void add(Paragraph paragraph, Surface surface) {
        if (paragraph.isTableRowEnd()) {
            return;
        }
        Surface own = surface.under(paragraph.getShading());
        if (Bullets.precede(paragraph)) {
            flow.startItem("• ");
        }
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            budget.step();
            runs.add(paragraph.getCharacterRun(i), own);
        }
        if (flow.isLineOpen()) {
            flow.endLine();
        } else {
            flow.gap();
        }
    }
}
