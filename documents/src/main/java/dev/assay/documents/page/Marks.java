package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.List;

/** Puts bullets before the segments that follow small shapes. */
final class Marks {

    private Marks() {}

    static List<Segment> apply(List<Mark> marks, List<Segment> segments) {
        List<Segment> marked = new ArrayList<>(segments);
        for (Mark mark : marks) {
            int nearest = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < segments.size(); i++) {
                double distance = mark.distanceTo(segments.get(i));
                if (distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
            boolean unmarked = nearest >= 0
                    && marked.get(nearest).words().size()
                            == segments.get(nearest).words().size();
            if (unmarked
                    && !Bullets.isBullet(
                            segments.get(nearest).words().getFirst().text())) {
                marked.set(nearest, mark.before(segments.get(nearest)));
            }
        }
        return marked;
    }
}
