package dev.assay.documents.pdf;

import dev.assay.documents.page.PageGlyphs;
import dev.assay.documents.pdf.ContentScanner.Token;
import dev.assay.documents.source.Budget;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** Carries out the operators of a content stream as far as they place text, or decide whether it can be seen. */
final class ContentInterpreter {

    private final PageContext context;
    private final Canvas canvas;
    private final Budget budget;
    private final COSDictionary resources;
    private final int depth;
    private final Operands operands = new Operands();
    private final TextShower shower;
    private final PathPainter painter;
    private final StateOperators states;
    private final Deque<Boolean> layers = new ArrayDeque<>();
    private final Deque<Integer> tags = new ArrayDeque<>();

    /**
     * An interpreter of one stream.
     *
     * @param resources what the stream's names stand for
     * @param depth how many forms the stream lies in
     */
    ContentInterpreter(PageContext context, COSDictionary resources, int depth) {
        this.context = context;
        this.canvas = context.canvas();
        this.budget = context.budget();
        this.resources = resources;
        this.depth = depth;
        this.shower = new TextShower(canvas);
        this.painter = new PathPainter(canvas);
        this.states = new StateOperators(context, resources);
    }

    void run(byte[] content) {
        int outside = canvas.depth();
        ContentScanner scanner = new ContentScanner(content);
        for (Token token = scanner.next(); token != Token.END; token = scanner.next()) {
            switch (token) {
                case NUMBER -> operands.add(scanner.number());
                case NAME -> operands.add(scanner.text());
                case STRING -> operands.add(scanner.string());
                case KEYWORD -> {
                    budget.step();
                    carryOut(scanner.keyword(), scanner, outside);
                    operands.clear();
                }
                default -> {
                    // brackets only group operands
                }
            }
        }
        canvas.restoreTo(outside);
        layers.forEach(hidden -> endLayer(hidden));
        if (!tags.isEmpty()) {
            canvas.seen().tag(tags.getLast());
        }
    }

    private void carryOut(int operator, ContentScanner scanner, int outside) {
        switch (operator) {
            case 'q' -> canvas.save();
            case 'Q' -> {
                if (canvas.depth() > outside) {
                    canvas.restore();
                }
            }
            case 'c' << 8 | 'm' -> states.concatenate(matrix());
            case 'D' << 8 | 'o' -> drawObject(operands.name(0));
            case 'I' << 8 | 'D' -> inlineImage(scanner);
            case ('B' << 8 | 'D') << 8 | 'C' -> {
                canvas.claim(MarkedContent.text(operands, resources));
                beginContent(operands.name(0), operands.name(1));
                beginTag();
            }
            case ('B' << 8 | 'M') << 8 | 'C' -> {
                layers.push(false);
                beginTag();
            }
            case ('E' << 8 | 'M') << 8 | 'C' -> endContent();
            default -> {
                if (!text(operator) && !painter.carryOut(operator, operands)) {
                    states.carryOut(operator, operands);
                }
            }
        }
    }

    private boolean text(int operator) {
        switch (operator) {
            case 'B' << 8 | 'T' -> shower.begin();
            case 'T' << 8 | 'm' -> shower.setMatrix(matrix());
            case 'T' << 8 | 'd' -> shower.nextLine(operands.number(0), operands.number(1));
            case 'T' << 8 | 'D' -> {
                canvas.state().leading = -operands.number(1);
                shower.nextLine(operands.number(0), operands.number(1));
            }
            case 'T' << 8 | '*' -> shower.nextLine(0, -canvas.state().leading);
            case 'T' << 8 | 'j' -> show(0);
            case 'T' << 8 | 'J' -> showAll();
            case '\'' -> {
                shower.nextLine(0, -canvas.state().leading);
                show(0);
            }
            case '"' -> {
                canvas.state().wordSpacing = operands.number(0);
                canvas.state().characterSpacing = operands.number(1);
                shower.nextLine(0, -canvas.state().leading);
                show(2);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(int index) {
        byte[] string = operands.string(index);
        if (string != null) {
            shower.show(string);
        }
    }

    private void showAll() {
        for (int i = 0; i < operands.size(); i++) {
            if (operands.isNumber(i)) {
                shower.adjust(operands.number(i));
            } else {
                show(i);
            }
        }
    }

    private void inlineImage(ContentScanner scanner) {
        scanner.skipInlineImage();
        canvas.maskedPicture(canvas.state().matrix.box(0, 0, 1, 1));
    }

    private void drawObject(@Nullable String name) {
        if (name != null) {
            new ObjectPainter(context, depth).paint(name, resources);
        }
    }

    private void beginContent(@Nullable String tag, @Nullable String properties) {
        boolean hidden =
                "OC".equals(tag) && properties != null && context.layers().isHidden(properties, resources);
        layers.push(hidden);
        if (hidden) {
            canvas.hideLayer();
        }
    }

    /** Content without a number of its own belongs to what lies around it; the numbers of forms are others than the page's. */
    private void beginTag() {
        tags.push(canvas.seen().tag());
        int number = depth > 0 ? -1 : MarkedContent.number(operands, resources);
        if (number >= 0) {
            canvas.seen().tag(context.tags().getOrDefault(number, PageGlyphs.UNTAGGED));
        }
    }

    private void endContent() {
        if (!layers.isEmpty()) {
            endLayer(layers.pop());
            canvas.seen().tag(tags.pop());
        }
    }

    private void endLayer(boolean hidden) {
        if (hidden) {
            canvas.endHiddenLayer();
        }
    }

    private Transform matrix() {
        return new Transform(
                operands.number(0),
                operands.number(1),
                operands.number(2),
                operands.number(3),
                operands.number(4),
                operands.number(5));
    }
}
