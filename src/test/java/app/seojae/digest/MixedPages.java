package app.seojae.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes pages that mix every way makers write papers down. Every word of a paper's texts carries
 * the paper's own mark, so that a text under another paper gives itself away.
 */
final class MixedPages {

    private static final String[] WORDS = {
        "모델", "학습", "데이터", "추론", "빠르게", "정확하게", "이 논문은", "제안합니다", "method", "we show", "large",
        "sparse"
    };

    private final Random random;
    private final StringBuilder page = new StringBuilder();
    private final List<Made> made = new ArrayList<>();
    private int next;

    private MixedPages(long seed) {
        this.random = new Random(seed);
        this.next = random.nextInt(5_000);
    }

    /** A paper a page tells of. */
    record Made(String id, String mark, String title, boolean told) {}

    /**
     * A page.
     *
     * @param kinds which ways of writing it mixes
     */
    record Page(String text, List<Made> papers, List<Kind> kinds) {}

    /** A way of writing papers down. */
    enum Kind {
        SEED,
        NUMBERED,
        DETAILS,
        TABLE,
        BARE_TABLE,
        LABELLED_BULLETS,
        LINKED_HEADINGS,
        NESTED_BULLETS,
        LINK_ITEMS,
        CHINESE,
        RULED_BLOCKS,
        PARAGRAPHS
    }

    static Page of(long seed, Kind... only) {
        MixedPages pages = new MixedPages(seed);
        List<Kind> kinds = new ArrayList<>();
        Kind[] all = only.length == 0 ? Kind.values() : only;
        int sections = 1 + pages.random.nextInt(4);
        pages.line(pages.chance(2) ? "# 오늘의 논문 2026-01-0" + (1 + sections) : "");
        pages.line("");
        for (int i = 0; i < sections; i++) {
            Kind kind = all[pages.random.nextInt(all.length)];
            kinds.add(kind);
            pages.section(kind);
        }
        return new Page(pages.page.toString(), pages.made, kinds);
    }

    private void section(Kind kind) {
        boolean heading = kind != Kind.SEED && chance(2);
        if (heading) {
            line("## " + pick("📊 순위", "cs.CL", "자연어 처리", "오늘의 추천"));
            line("");
        } else if (chance(3)) {
            line("---");
            line("");
        }
        int count = 2 + random.nextInt(4);
        if (kind == Kind.TABLE || kind == Kind.BARE_TABLE) {
            table(kind == Kind.TABLE, count);
        }
        for (int i = 1; i <= count; i++) {
            write(kind, i);
        }
        line("");
        if (chance(5)) {
            line("---");
            line("");
            line("다음 논문을 원하시면 말씀해 주세요.");
            line("");
        }
    }

    private void write(Kind kind, int number) {
        switch (kind) {
            case SEED -> seed();
            case NUMBERED -> numbered(number);
            case DETAILS -> details(number);
            case LABELLED_BULLETS -> labelledBullets(number);
            case LINKED_HEADINGS -> linkedHeading(number);
            case NESTED_BULLETS -> nestedBullets();
            case LINK_ITEMS -> linkItem();
            case CHINESE -> chinese(number);
            case RULED_BLOCKS -> ruledBlock();
            case PARAGRAPHS -> paragraphs();
            case TABLE, BARE_TABLE -> {}
        }
    }

    private void seed() {
        Made one = paper(true);
        boolean picture = chance(2);
        if (picture) {
            line(
                    "![Image](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/"
                            + one.id
                            + ".png)");
        }
        line(pick("### ", "## 제목: ") + one.title);
        line("");
        line("**요약**: " + text(one));
        if (chance(3)) {
            line("");
            line("- " + text(one));
            line("- [이전 연구](https://arxiv.org/abs/1001.00001)를 " + text(one));
            line("");
        }
        line("**쉬운설명**: " + text(one));
        line("**관련분야**: NLP, 비전");
        line("**추천수**: " + random.nextInt(90));
        line("**PDF 다운로드 링크**: [PDF 다운로드](https://arxiv.org/pdf/" + one.id + ")");
        line("---");
        line(chance(2) ? "" : "");
    }

    private void numbered(int number) {
        Made one = paper(true);
        line(number + ". **" + one.title + "** - 👍 " + random.nextInt(200));
        line("   - 기관: " + one.mark + " 연구소");
        line("   - [HF 페이지](https://huggingface.co/papers/" + one.id + ")");
        if (chance(2)) {
            line("   - [논문 링크](https://arxiv.org/abs/" + one.id + ")");
        }
        line("   - " + pick("Abstract", "요약", "TL;DR") + ": " + text(one));
        gap();
    }

    private void details(int number) {
        Made one = paper(true);
        line("<details>");
        line(
                "<summary><b>"
                        + number
                        + ". "
                        + one.title
                        + "</b> ⭐ "
                        + random.nextInt(99)
                        + "</summary>");
        line("");
        line(
                "**🔗 Links:** [🤗 HuggingFace](https://huggingface.co/papers/"
                        + one.id
                        + ") • [📄 arXiv](https://arxiv.org/abs/"
                        + one.id
                        + ")");
        line("");
        line(pick("> ", "") + text(one));
        line("");
        line("</details>");
        gap();
    }

    private void table(boolean summary, int count) {
        line(summary ? "| Title | Summary | Link |" : "|Publish Date|Title|Authors|PDF|");
        line(summary ? "|---|:--|---|" : "|---|---|---|---|");
        for (int i = 0; i < count; i++) {
            Made one = paper(summary);
            line(
                    summary
                            ? "| "
                                    + one.title
                                    + " | "
                                    + text(one)
                                    + " | [Read more](https://arxiv.org/abs/"
                                    + one.id
                                    + ") |"
                            : "|**2026-01-02**|**"
                                    + one.title
                                    + "**|Kim et.al.|["
                                    + one.id
                                    + "v1](http://arxiv.org/abs/"
                                    + one.id
                                    + "v1)|");
        }
    }

    private void labelledBullets(int number) {
        Made one = paper(true);
        line("## " + number + ". " + one.title);
        line("- **Authors:** A. Kim, B. Lee");
        line("- **" + pick("URL", "Link", "논문") + ":** https://arxiv.org/abs/" + one.id);
        line("- **요약 (영문):** we show a " + one.mark + " thing .");
        line("- **요약 (한글):** " + text(one));
        line("");
    }

    private void linkedHeading(int number) {
        Made one = paper(true);
        line("### [" + number + "] [" + one.title + "](https://arxiv.org/abs/" + one.id + ")");
        line("*A Kim,B Lee*");
        line("");
        line("TL;DR: " + text(one));
        line("");
        line("<details>");
        line("  <summary>Details</summary>");
        line("Motivation: " + text(one));
        line("");
        line("Abstract: " + text(one));
        line("");
        line("</details>");
        line("");
    }

    private void nestedBullets() {
        Made one = paper(true);
        line("- **" + one.title + "**");
        line("  - [arXiv](https://arxiv.org/abs/" + one.id + ")");
        line("  - " + text(one));
        gap();
    }

    private void linkItem() {
        Made one = paper(true);
        line(
                "- ["
                        + one.title
                        + "](https://arxiv.org/abs/"
                        + one.id
                        + ")"
                        + pick(" - ", ": ", " — ")
                        + text(one));
    }

    private void chinese(int number) {
        Made one = paper(true);
        line("### " + number + ". " + one.title);
        line("");
        line("**摘要：**");
        line(text(one));
        line("");
        line(
                "**论文链接：** [HuggingFace](https://huggingface.co/papers/"
                        + one.id
                        + ") | [arXiv](https://arxiv.org/abs/"
                        + one.id
                        + ")");
        line("");
        line("---");
        line("");
    }

    private void ruledBlock() {
        Made one = paper(true);
        line("**" + one.title + "**");
        line("");
        line(text(one));
        line("");
        line("https://arxiv.org/abs/" + one.id);
        line("");
        line("---");
        line("");
    }

    private void paragraphs() {
        Made one = paper(true);
        line(one.title);
        line("https://arxiv.org/abs/" + one.id);
        line(text(one));
        line("");
    }

    private Made paper(boolean told) {
        next++;
        String mark = "P%05d".formatted(next);
        Made one =
                new Made(
                        "2601.%05d".formatted(next),
                        mark,
                        pick("Learning to ", "확산 모델로 ", "Fast ")
                                + mark
                                + pick(" Planning", " Agents: A Study", " 생성하기"),
                        told);
        made.add(one);
        return one;
    }

    private String text(Made one) {
        StringBuilder text = new StringBuilder();
        for (int i = 6 + random.nextInt(12); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            text.append(i % 3 == 0 ? one.mark + " " : "");
        }
        return text.append(one.mark).append(" 입니다.").toString();
    }

    private void gap() {
        if (chance(2)) {
            line("");
        }
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
