package app.seojae.digest.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String KOREAN = "**요약**: 확산 모델을 다룹니다. 똠방각하, 펲시콜라.\n";

    private static byte[] marked(Charset charset, int... mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int one : mark) {
            bytes.write(one);
        }
        bytes.writeBytes(KOREAN.getBytes(charset));
        return bytes.toByteArray();
    }

    @Test
    void theMarkSaysTheCharset() {
        for (byte[] bytes :
                List.of(
                        marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                        marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                        marked(StandardCharsets.UTF_16BE, 0xFE, 0xFF))) {
            Decoding read = Decoding.of(bytes);
            assertEquals(KOREAN, read.text());
            assertNull(read.problem());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-949"})
    void koreanIsReadAsItWasWritten(String charset) {
        Decoding read = Decoding.of(KOREAN.repeat(30).getBytes(Charset.forName(charset)));
        assertEquals(KOREAN.repeat(30), read.text());
        assertFalse(read.binary());
        assertNull(read.problem());
    }

    @Test
    void aBrokenByteIsToldAndCostsOneCharacter() {
        byte[] bytes = KOREAN.repeat(30).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;
        Decoding read = Decoding.of(bytes);
        assertEquals(ProblemKind.DIGEST_ENCODING, read.problem().kind());
        assertEquals(List.of("UTF-8", "1"), read.problem().args());
        assertEquals("\uFFFD" + KOREAN.repeat(30).substring(1), read.text());
    }

    @Test
    void aFileCutOffInACharacterIsReadUpToThere() {
        byte[] bytes = KOREAN.repeat(30).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 4);
        assertTrue(Decoding.of(cut).text().startsWith(KOREAN.repeat(29)));
        assertNotNull(Decoding.of(cut).problem());
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E37",
        "504B0304140000",
        "89504E470D0A1A0A",
        "FFD8FFE000104A46",
        "4749463839610100",
        "1F8B080000000000",
        "5249464600000000",
        "53514C69746520666F726D6174203300",
        "000000000000000000000000",
    })
    void otherFilesAreNoText(String hex) {
        Decoding read = Decoding.of(java.util.HexFormat.of().parseHex(hex));
        assertTrue(read.binary());
        assertEquals("", read.text());
        assertEquals(ProblemKind.DIGEST_BINARY, read.problem().kind());
    }

    @Test
    void aStrayNulMakesNoBinary() {
        Decoding read = Decoding.of(("\0" + KOREAN).getBytes(StandardCharsets.UTF_8));
        assertFalse(read.binary());
        assertEquals("\0" + KOREAN, read.text());
    }

    @Test
    void noiseIsNoText() {
        byte[] noise = new byte[4_000];
        new java.util.Random(5).nextBytes(noise);
        noise[0] = 'a';
        assertTrue(Decoding.of(noise).binary());
    }

    @Property
    void everyTextInUtf8ComesBack(@ForAll String text) {
        String whole = "가나다라마바사 " + text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        assertEquals(whole, Decoding.of(whole.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Property
    void bytesNeverThrow(@ForAll byte[] bytes) {
        Decoding read = Decoding.of(bytes);
        assertEquals(
                read.binary(), read.problem() != null && read.text().isEmpty() && bytes.length > 0);
    }
}
