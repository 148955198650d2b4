package dev.assay.documents.pdf;

/** Builds and fills outlines, for the backgrounds that text stands on, and clips what follows to them. */
final class PathPainter {

    private final Canvas canvas;
    private final PathBounds path = new PathBounds();
    private boolean clips;

    PathPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Carries out a path operator; whether it was one. */
    boolean carryOut(int operator, Operands operands) {
        switch (operator) {
            case 'r' << 8 | 'e' -> rectangle(operands);
            case 'm' -> moveTo(operands);
            case 'l' -> lineTo(operands, 0);
            case 'c' -> {
                lineTo(operands, 0);
                lineTo(operands, 2);
                lineTo(operands, 4);
            }
            case 'v', 'y' -> {
                lineTo(operands, 0);
                lineTo(operands, 2);
            }
            case 'h' -> path.close();
            case 'W', 'W' << 8 | '*' -> clips = true;
            case 'f', 'F', 'f' << 8 | '*', 'B', 'B' << 8 | '*', 'b', 'b' << 8 | '*' -> {
                canvas.countDrawing();
                fill();
                end();
            }
            case 'S', 's' -> {
                canvas.countDrawing();
                path.boxes().forEach(canvas::mark);
                end();
            }
            case 'n' -> end();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void rectangle(Operands operands) {
        double x = operands.number(0);
        double y = operands.number(1);
        path.rectangle(canvas.state().matrix.box(x, y, x + operands.number(2), y + operands.number(3)));
    }

    private void moveTo(Operands operands) {
        Transform matrix = canvas.state().matrix;
        path.moveTo(matrix.x(operands.number(0), operands.number(1)), matrix.y(operands.number(0), operands.number(1)));
    }

    private void lineTo(Operands operands, int index) {
        Transform matrix = canvas.state().matrix;
        double x = operands.number(index);
        double y = operands.number(index + 1);
        path.lineTo(matrix.x(x, y), matrix.y(x, y));
    }

    private void fill() {
        GraphicsState state = canvas.state();
        for (Box box : path.boxes()) {
            canvas.mark(box);
            canvas.paint(box, state.fillColor, state.fillAlpha);
        }
    }

    private void end() {
        Box bounds = clips ? path.bounds() : null;
        if (bounds != null) {
            canvas.state().clip = canvas.state().clip.intersection(bounds);
        }
        clips = false;
        path.clear();
    }
}
