package dev.assay.documents.pdf;

/** Builds and fills outlines, for the backgrounds that text stands on, and clips what follows to them. */
final class PathPainter {

    private final Canvas canvas;
    private final Path path = new Path();
    private boolean clips;

    PathPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Carries out a path operator; whether it was one. */
    boolean carryOut(int operator, Operands operands) {
        switch (operator) {
            case 'r' << 8 | 'e' -> rectangle(operands);
            case 'm' -> path.moveTo(x(operands, 0), y(operands, 0));
            case 'l' -> path.lineTo(x(operands, 0), y(operands, 0));
            case 'c', 'v', 'y' -> curve(operator, operands);
            case 'h' -> path.close();
            case 'W', 'W' << 8 | '*' -> clips = true;
            case 'f', 'F', 'f' << 8 | '*' -> paint(true, false);
            case 'B', 'B' << 8 | '*', 'b', 'b' << 8 | '*' -> paint(true, true);
            case 'S', 's' -> paint(false, true);
            case 's' << 8 | 'h' -> canvas.shade();
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

    /** The operators {@code v} and {@code y} leave out the first or the last control point. */
    private void curve(int operator, Operands operands) {
        int second = operator == 'v' ? 0 : 2;
        int end = operator == 'c' ? 4 : 2;
        double x1 = operator == 'v' ? path.lastX() : x(operands, 0);
        double y1 = operator == 'v' ? path.lastY() : y(operands, 0);
        path.curveTo(x1, y1, x(operands, second), y(operands, second), x(operands, end), y(operands, end));
    }

    private double x(Operands operands, int index) {
        return canvas.state().matrix.x(operands.number(index), operands.number(index + 1));
    }

    private double y(Operands operands, int index) {
        return canvas.state().matrix.y(operands.number(index), operands.number(index + 1));
    }

    private void paint(boolean fills, boolean strokes) {
        canvas.countDrawing();
        for (Shape shape : path.shapes()) {
            canvas.mark(shape.box());
            if (fills) {
                canvas.fill(shape);
            }
            if (strokes) {
                canvas.stroke(shape);
            }
        }
        end();
    }

    private void end() {
        Box bounds = clips ? path.bounds() : null;
        if (bounds != null) {
            canvas.state().clip = canvas.state().clip.intersection(bounds);
            canvas.state().clippedToShape |= !path.fillsBounds();
        }
        clips = false;
        path.clear();
    }
}
