package app.seojae.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void fillsArgumentsInAnyOrder() {
        assertEquals("b and a", Message.fill("{1} and {0}", "a", "b"));
    }

    @Test
    void choosesTheParticleByTheArgument() {
        assertEquals("논문을 봄, 메모를 봄", Message.fill("{0}{0:을/를} 봄, {1}{1:을/를} 봄", "논문", "메모"));
    }

    @Test
    void choosesTheWordForOneAndForMany() {
        assertEquals("1 paper", Message.fill("{0} {0#paper/papers}", 1));
        assertEquals("2 papers", Message.fill("{0} {0#paper/papers}", 2));
        assertEquals("0 papers", Message.fill("{0} {0#paper/papers}", 0));
    }

    @Test
    void leavesAnUnclosedBraceAlone() {
        assertEquals("{0", Message.fill("{0", "a"));
    }
}
