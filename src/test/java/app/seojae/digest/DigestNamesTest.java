package app.seojae.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.DigestName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestNamesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-10-24-15:00:14.md, 2024-10-24-15-00-14, 2024-10-24",
        "2024-10-24-15-00-14.md, 2024-10-24-15-00-14, 2024-10-24",
        "2024-10-24-15_00_14.md, 2024-10-24-15-00-14, 2024-10-24",
        "2024-10-24-15：00：14.md, 2024-10-24-15-00-14, 2024-10-24",
        "2024-10-24-15%3A00%3a14.md, 2024-10-24-15-00-14, 2024-10-24",
        "folder/2024-10-24-15:00:14.md, 2024-10-24-15-00-14, 2024-10-24",
        "2024-10-24.md, 2024-10-24, 2024-10-24",
        "2024-10-25-crlf-bom.md, 2024-10-25-crlf-bom, 2024-10-25",
        "2024-13-45.md, 2024-13-45, ",
        "논문.md, 논문, ",
        "x, x, ",
    })
    void tellsKeyAndDay(String file, String key, LocalDate date) {
        DigestName name = DigestNames.of(file);
        assertEquals(key, name.key());
        assertEquals(date, name.date());
    }

    @Test
    void decomposedNamesAreComposed() {
        assertEquals("가.md", DigestNames.of("\u1100\u1161.md").fileName());
    }
}
