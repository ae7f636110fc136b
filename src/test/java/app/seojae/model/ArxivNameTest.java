package app.seojae.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1706.03762",
                " 1706.03762v7 ",
                "arXiv:1706.03762",
                "ARXIV:1706.03762v2",
                "https://arxiv.org/abs/1706.03762",
                "http://www.arxiv.org/pdf/1706.03762v7.pdf",
                "export.arxiv.org/pdf/1706.03762.pdf?download=1",
                "https://arxiv.org/html/1706.03762v7#S3",
                "https://arxiv.org/abs/1706.03762/",
                "https://huggingface.co/papers/1706.03762",
                "https://doi.org/10.48550/arXiv.1706.03762",
                "10.48550/arXiv.1706.03762"
            })
    void allNamesOfOnePaper(String name) {
        assertEquals("1706.03762", ArxivName.parse(name).orElseThrow().id().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "arXiv:", "attention", "1706.037", "https://example.org/abs/1706.03762"})
    void othersAreNone(String name) {
        assertTrue(ArxivName.parse(name).isEmpty(), name);
    }
}
