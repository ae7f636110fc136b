package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A choice comes back as it was kept, and what nobody could have chosen is the usual one. */
class SettingTest {

    private static final Setting<Double> WIDTH = Setting.number("width", 300, 100, 900);

    private final TestMemory settings = new TestMemory();

    @Test
    void whatNobodyChoseIsUsual() {
        assertEquals(300, settings.get(WIDTH));
        assertEquals(Theme.SYSTEM, settings.get(Setting.choice("theme", Theme.SYSTEM)));
        assertEquals(Optional.empty(), settings.get(Setting.path("place")));
    }

    @Test
    void whatWasChosenComesBack() {
        settings.put(WIDTH, 412.5);
        Setting<Theme> theme = Setting.choice("theme", Theme.SYSTEM);
        settings.put(theme, Theme.DARK);
        Setting<Optional<Path>> place = Setting.path("place");
        settings.put(place, Optional.of(Path.of("논문", "a.bib")));
        Setting<Boolean> flag = Setting.flag("flag", true);
        settings.put(flag, false);
        assertEquals(412.5, settings.get(WIDTH));
        assertEquals(Theme.DARK, settings.get(theme));
        assertEquals(Optional.of("DARK"), settings.stored("theme"), "by its name in the file");
        assertEquals(Optional.of(Path.of("논문", "a.bib")), settings.get(place));
        assertEquals(false, settings.get(flag));
        settings.put(place, Optional.empty());
        assertEquals(Optional.empty(), settings.get(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "NaN", "Infinity", "1e999"})
    void noNumberIsTheUsualNumber(String kept) {
        settings.store("width", kept);
        assertEquals(300, settings.get(WIDTH));
    }

    @Test
    void aNumberBeyondItsBoundsIsTheNearerBound() {
        settings.store("width", "-5");
        assertEquals(100, settings.get(WIDTH));
        settings.store("width", "1e300");
        assertEquals(900, settings.get(WIDTH));
    }

    @Test
    void aNameThatIsNoneAPlaceThatIsNoneAndABlankTextAreUsual() {
        settings.store("theme", "NEON");
        settings.store("place", "a\0b");
        settings.store("style", "  ");
        assertEquals(Theme.LIGHT, settings.get(Setting.choice("theme", Theme.LIGHT)));
        assertEquals(Optional.empty(), settings.get(Setting.path("place")));
        assertEquals("apa", settings.get(Setting.text("style", "apa")));
    }
}
