package app.seojae.ui.annotate;

import app.seojae.library.Made;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.ui.kit.Fx;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Measures what marks cost the FX thread: what the bench of marks is made of. */
public final class AnnotationProbe implements AutoCloseable {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final AnnotatingRig rig;
    private final List<Annotation> marks = new ArrayList<>();

    /** Opens a paper whose first page has so many marks of three lines each. */
    public AnnotationProbe(Path folder, int count) throws Exception {
        rig = new AnnotatingRig(folder);
        Random random = new Random(3);
        for (int i = 0; i < count; i++) {
            marks.add(mark(rig.paper, rig.marks.version().stored(), random, i));
        }
        rig.library.annotations().put(rig.paper, marks);
        Fx.run(rig.marks::reload);
        rig.settle();
    }

    static Annotation mark(long paper, String version, Random random, int number) {
        List<Quad> lines = new ArrayList<>();
        double left = 40 + random.nextInt(300);
        double top = 780 - number * 2.8;
        for (int line = 0; line < 3; line++) {
            lines.add(Quad.of(left, top - 12 * line - 10, left + 180, top - 12 * line));
        }
        Quote quote = new Quote("words " + number, "before ", " behind", 10 * number);
        Anchor anchor =
                new Anchor.Pages(
                        TextVersion.of(version),
                        quote,
                        List.of(PageRegion.of(PageIndex.ofNumber(1), lines)));
        AnnotationKind kind = number % 5 == 0 ? AnnotationKind.UNDERLINE : AnnotationKind.HIGHLIGHT;
        return Made.annotation(paper, kind, anchor)
                .withColour(AnnotationColour.values()[number % 4].rgb());
    }

    /**
     * Gives one mark after another a colour.
     *
     * @return milliseconds of the FX thread's work from each gesture to the end of its layout
     */
    public double[] colours(int gestures) throws Exception {
        double[] times = new double[gestures];
        for (int i = 0; i < gestures; i++) {
            Annotation one = marks.get(i * 7 % marks.size());
            AnnotationColour colour = AnnotationColour.values()[4 + i % 4];
            times[i] =
                    Fx.ask(
                            () -> {
                                long start = CPU.getCurrentThreadCpuTime();
                                rig.marks.change(one.id(), mark -> mark.withColour(colour.rgb()));
                                rig.root().applyCss();
                                rig.root().layout();
                                return (CPU.getCurrentThreadCpuTime() - start) / 1e6;
                            });
            rig.settle();
        }
        return times;
    }

    @Override
    public void close() throws Exception {
        rig.close();
    }
}
