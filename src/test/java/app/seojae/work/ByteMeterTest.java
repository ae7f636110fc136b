package app.seojae.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteMeterTest {

    private final List<String> told = new ArrayList<>();
    private final CancelFlag stop = new CancelFlag();
    private final ByteMeter meter =
            new ByteMeter((done, total) -> told.add(done + "/" + total), stop);

    @Test
    void whatIsReadAgainIsToldOfOnce() throws Exception {
        meter.inPasses(2);
        meter.expect(10);
        meter.passed(8);
        meter.passed(2);
        meter.passed(6);
        meter.passed(99);
        meter.end();
        assertEquals(List.of("4/10", "5/10", "8/10", "10/10", "10/10"), told);
    }

    @Test
    void itLeavesTheWorkThatIsToStop() throws Exception {
        meter.expect(10);
        meter.passed(3);
        stop.raise();
        SeojaeException stopped = assertThrows(SeojaeException.class, () -> meter.passed(1));
        assertEquals(ProblemKind.CANCELLED, stopped.problem().kind());
        assertThrows(SeojaeException.class, meter::end);
        assertEquals(List.of("3/10"), told);
    }
}
