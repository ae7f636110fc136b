package app.seojae.meaning;

import java.util.List;

/** Made-up papers about pairs of topics, in two languages, for tests of what is learned. */
public final class TwoTongues {

    /** Topics in Korean. */
    public static final List<String> KOREAN =
            List.of("로봇 조작", "음성 인식", "영상 분할", "문서 검색", "수학 추론", "코드 생성", "강화 학습", "지식 증류");

    /** The same topics in English. */
    public static final List<String> ENGLISH =
            List.of(
                    "robot manipulation",
                    "speech recognition",
                    "image segmentation",
                    "document retrieval",
                    "mathematical reasoning",
                    "code generation",
                    "reinforcement learning",
                    "knowledge distillation");

    private TwoTongues() {}

    /** How many papers there are: one for each two topics. */
    public static int size() {
        return KOREAN.size() * (KOREAN.size() - 1) / 2;
    }

    /** The title of a paper in a language of topics. */
    public static String title(int paper, boolean korean) {
        int[] topics = topics(paper);
        return korean
                ? KOREAN.get(topics[0]) + "에 쓰는 " + KOREAN.get(topics[1])
                : "Towards " + ENGLISH.get(topics[0]) + " with " + ENGLISH.get(topics[1]);
    }

    /** What the paper says of itself. */
    public static String text(int paper, boolean korean) {
        int[] topics = topics(paper);
        return korean
                ? "이 논문은 %s을 %s으로 풀어 봅니다.".formatted(KOREAN.get(topics[0]), KOREAN.get(topics[1]))
                : "We solve %s by %s.".formatted(ENGLISH.get(topics[0]), ENGLISH.get(topics[1]));
    }

    /** The two topics of a paper. */
    public static int[] topics(int paper) {
        int left = paper;
        for (int first = 0; first < KOREAN.size(); first++) {
            int seconds = KOREAN.size() - 1 - first;
            if (left < seconds) {
                return new int[] {first, first + 1 + left};
            }
            left -= seconds;
        }
        throw new IllegalArgumentException("no paper " + paper);
    }

    /** A paper, with its Korean or without. */
    public static BilingualTexts paper(int paper, boolean korean) {
        return new BilingualTexts(
                paper,
                title(paper, false),
                text(paper, false),
                korean ? List.of(title(paper, true)) : List.of(),
                korean ? List.of(text(paper, true)) : List.of());
    }
}
