package app.seojae.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JosaTest {

    @ParameterizedTest
    @CsvSource({
        "논문, 을/를, 을", "디지스트, 을/를, 를", "3편, 이/가, 이", "PDF, 을/를, 를", "LLM, 은/는, 은",
        "서울, 으로/로, 로", "파일, 으로/로, 로", "집, 으로/로, 으로", "10, 을/를, 을", "12, 을/를, 를",
        "7, 으로/로, 로", "‘요약’, 이/가, 이", "GPT-4, 을/를, 를", "'', 을/를, 를", "model, 을/를, 을"
    })
    void choosesByTheLastSound(String word, String pair, String particle) {
        assertEquals(particle, Josa.of(word, pair));
    }
}
