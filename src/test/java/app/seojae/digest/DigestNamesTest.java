package app.seojae.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.digest.DigestName;
import java.nio.charset.StandardCharsets;
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
        "daily_digest_20250917.md, daily_digest_20250917, 2025-09-17",
        "논문 2025년 9월 7일.md, 논문 2025년 9월 7일, 2025-09-07",
        "papers.2025.09.17.md, papers.2025.09.17, 2025-09-17",
        "2024/09/05.md, 2024-09-05, 2024-09-05",
        "work/2024-09-05/summary.md, 2024-09-05/summary, 2024-09-05",
        "2024/09/05/index.md, 2024-09-05/index, 2024-09-05",
        "2024-10-24 (1).md, 2024-10-24 (1), 2024-10-24",
        "2024-10-24.sync-conflict-20241025-101010-A.md, 2024-10-24.sync-conflict-20241025-101010-A, 2024-10-24",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# 논문 2026.04.26; 2026-04-26",
                "## Papers of August 3, 2026; 2026-08-03",
                "---\\ndate: 2026-02-01 09:00\\n---\\n# 2026-02-09; 2026-02-01",
                "# 첫 제목\\n## 2026-02-09; ",
            })
    void elseThePageTellsTheDay(String page, LocalDate date) {
        byte[] bytes = page.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(date, new DigestReader().read("README.md", bytes).name().date());
    }
}
