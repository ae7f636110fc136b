package app.seojae.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A digest as it comes every day, paper by paper, for tests of the command line. */
public final class DigestPage {

    /** A file name that tells of its day. */
    public static final String NAME = "2024-10-24-15-00-14.md";

    private static final String ENTRY =
            """
            ### %2$s

            ![Image](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/%1$s.png)

            **요약**: %3$s

            **쉬운설명**: %4$s

            **관련분야**: %5$s

            **추천수**: %6$d

            **PDF 다운로드 링크**: [PDF 다운로드](https://arxiv.org/pdf/%1$s)
            ---
            """;

    private final StringBuilder text = new StringBuilder();

    /** A paper of which all digests of the tests say the same. */
    public DigestPage paper(String id, String title) {
        return paper(id, title, "큰 언어 모델을 다룬 **글**입니다.", "컴퓨터가 말을 배웁니다.", "자연어 처리, 학습", 7);
    }

    /** A paper of which this is said. */
    public DigestPage paper(
            String id, String title, String summary, String easy, String fields, int upvotes) {
        text.append(ENTRY.formatted(id, title, summary, easy, fields, upvotes)).append('\n');
        return this;
    }

    /** The Markdown. */
    public String text() {
        return text.toString();
    }

    /** Writes it, with the folders it lies in. */
    public Path write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
