package app.seojae.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes digests as a language model would write them: Korean prose, every common drift mixed in,
 * some papers told of on several days. The same seed makes the same digests.
 */
public final class SyntheticDigests {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
    private static final String[] TOPICS = {
        "언어 모델", "확산 모델", "강화 학습", "영상 생성", "음성 인식", "추론", "로봇 제어", "지식 증류", "정렬", "검색 증강", "긴 문맥",
        "양자화", "희소 주의", "멀티모달 이해", "코드 생성", "수학 문제", "평가 방법", "합성 데이터", "에이전트", "안전성", "번역",
                "의료 영상",
        "그래프 학습", "시계열 예측", "3차원 복원"
    };
    private static final String[] TERMS = {
        "Transformer",
        "LoRA",
        "RLHF",
        "MoE",
        "ViT",
        "CLIP",
        "RAG",
        "DPO",
        "KV cache",
        "NeRF",
        "GPT",
        "LLaMA",
        "Mamba",
        "BERT",
        "U-Net",
        "FlashAttention",
        "Chain-of-Thought",
        "InfoNCE",
        "BLEU",
        "CUDA"
    };
    private static final String[] WORDS = {
        "Sparse", "Guided", "Latent", "Robust", "Adaptive", "Unified", "Efficient", "Neural",
                "Causal", "Hidden", "Long",
        "Open", "Small", "Deep", "Visual", "Spoken", "Planning", "Memory", "Reasoning", "Alignment",
                "Diffusion", "Agents",
        "Tokens", "Benchmarks", "Models", "Attention", "Learning", "Retrieval", "Scaling",
                "Editing", "Worlds", "Graphs"
    };
    private static final String[] OPENINGS = {
        "이 논문은", "본 연구에서는", "저자들은", "연구진은 여기서", "이 글은", "제안된 방법은"
    };
    private static final String[] ACTIONS = {
        "새로운 틀을 제안합니다",
        "기존 방법의 한계를 짚고 고칩니다",
        "큰 자료로 시험하였습니다",
        "비용을 절반으로 줄였습니다",
        "이론으로 그 까닭을 밝힙니다",
        "사람의 판단과 견주었습니다",
        "작은 모형으로도 같은 성능을 얻었습니다",
        "자료와 코드를 함께 내놓습니다"
    };
    private static final String[] EASY = {
        "쉽게 말하면 숙제를 나누어 하는 것과 같습니다", "컴퓨터가 책을 훑어보는 법을 배운다고 생각하면 됩니다", "친구에게 길을 묻고 지도를 그리는 일과 비슷해요",
        "여러 장의 사진을 이어 붙여 하나의 그림을 만드는 셈이에요", "틀린 답을 모아 다시 풀어 보게 하는 방법입니다",
                "무거운 가방에서 꼭 필요한 것만 챙기는 것과 같아요"
    };
    private static final String[] FIELDS = {
        "자연어 처리",
        "컴퓨터 비전",
        "기계 학습",
        "강화 학습",
        "로봇공학",
        "음성 처리",
        "인공지능",
        "생성 모델",
        "의료 인공지능",
        "시계열 예측(Time Series Forecasting, TSF)",
        "자연어 처리(NLP)",
        "멀티모달 학습",
        "최적화",
        "정보 검색"
    };

    private final Random random;

    private SyntheticDigests(long seed) {
        random = new Random(seed);
    }

    /** A digest file that is not written yet. */
    public record File(String name, String text) {}

    private record Made(String id, String title, String summary, String easy, String fields) {}

    /**
     * Digests of so many different papers altogether; about a fifth of the entries are papers of
     * the days before, told of again.
     */
    public static List<File> of(int digests, int papers, long seed) {
        return new SyntheticDigests(seed).make(digests, papers);
    }

    /** Writes the digests into a folder. */
    public static void write(Path folder, List<File> digests) throws IOException {
        Files.createDirectories(folder);
        for (File digest : digests) {
            Files.writeString(folder.resolve(digest.name()), digest.text());
        }
    }

    private List<File> make(int digests, int papers) {
        List<File> files = new ArrayList<>();
        List<Made> recent = new ArrayList<>();
        int made = 0;
        for (int day = 0; day < digests; day++) {
            int until = (int) ((long) papers * (day + 1) / digests);
            List<Made> today = new ArrayList<>();
            while (made < until) {
                Made paper = paper(made++);
                today.add(paper);
                recent.add(paper);
                if (random.nextInt(5) == 0 && recent.size() > 30) {
                    today.add(recent.get(recent.size() - 20 - random.nextInt(10)));
                }
            }
            files.add(new File(name(day), digest(today)));
        }
        return files;
    }

    private String name(int day) {
        return FIRST_DAY.plusDays(day) + String.format("-15-00-%02d.md", random.nextInt(60));
    }

    private Made paper(int number) {
        int month = number / 9_000;
        String id =
                String.format("%02d%02d.%05d", 24 + month / 12, 1 + month % 12, 1 + number % 9_000);
        String title =
                pick(TERMS)
                        + random.nextInt(90)
                        + ": "
                        + pick(WORDS)
                        + " "
                        + pick(WORDS)
                        + " for "
                        + pick(WORDS)
                        + " "
                        + pick(WORDS);
        StringBuilder fields = new StringBuilder(pick(FIELDS));
        for (int i = random.nextInt(3); i > 0; i--) {
            fields.append(", ").append(pick(FIELDS));
        }
        return new Made(id, title, summary(), easy(), fields.toString());
    }

    private String summary() {
        StringBuilder text = new StringBuilder();
        int sentences = 4 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            text.append(pick(OPENINGS))
                    .append(' ')
                    .append(term())
                    .append(random.nextBoolean() ? "를 " : "의 ")
                    .append(pick(TOPICS))
                    .append("에 적용하여 ")
                    .append(pick(ACTIONS));
            if (random.nextInt(3) == 0) {
                text.append("(평균 ")
                        .append(random.nextInt(90))
                        .append('.')
                        .append(random.nextInt(10))
                        .append("% 향상)");
            }
            text.append(". ");
            if (i == 2 && random.nextInt(4) == 0) {
                text.append("\n\n- **")
                        .append(pick(TOPICS))
                        .append("**: ")
                        .append(pick(ACTIONS))
                        .append("\n- ")
                        .append(pick(TERMS))
                        .append("\n\n");
            }
        }
        return text.toString().strip();
    }

    private String term() {
        String term = pick(TERMS);
        return switch (random.nextInt(4)) {
            case 0 -> "**" + term + "**";
            case 1 -> "**" + pick(TOPICS) + "(" + term + ")**";
            default -> term;
        };
    }

    private String easy() {
        return pick(EASY) + ". " + pick(TOPICS) + "에서 " + pick(EASY) + ".";
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private String digest(List<Made> papers) {
        int dress = random.nextInt(6);
        StringBuilder text = new StringBuilder();
        if (random.nextInt(14) == 0) {
            text.append("안녕하세요. 오늘의 논문을 정리해 드립니다.\n\n---\n\n");
        }
        int number = 1;
        for (Made paper : papers) {
            entry(text, paper, dress, number++);
        }
        if (random.nextInt(3) == 0) {
            text.append("\n다음 논문을 원하시면 말씀해 주세요.\n");
        }
        return random.nextInt(20) == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
    }

    private void entry(StringBuilder text, Made paper, int dress, int number) {
        String image =
                "![Image](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/"
                        + paper.id
                        + ".png)\n";
        String title =
                switch (dress) {
                    case 0 -> "### " + paper.title + "\n\n";
                    case 1 -> "## 제목: " + paper.title + "\n";
                    case 2 -> "## 제목:\n" + paper.title + "\n";
                    case 3 -> "## 제목:\n**" + paper.title + "**\n\n";
                    case 4 -> "### 논문 " + number + ": " + paper.title + "\n\n";
                    default -> "**제목**: " + paper.title + "\n";
                };
        text.append(dress == 0 || dress == 4 ? title + image + "\n" : image + title);
        String gap = dress % 2 == 0 ? "\n" : "";
        part(text, "요약", paper.summary, dress);
        text.append(gap);
        part(text, "쉬운설명", paper.easy, dress);
        text.append(gap);
        part(
                text,
                "관련분야",
                dress == 3 ? "\n- " + paper.fields.replace("), ", ")\n- ") : paper.fields,
                dress);
        text.append(gap);
        part(
                text,
                "추천수",
                random.nextInt(30) == 0 ? "정보 없음" : String.valueOf(random.nextInt(120)),
                dress);
        text.append(gap);
        String mark = dress % 3 == 0 ? "" : "!";
        text.append("**PDF 다운로드 링크**: ")
                .append(mark)
                .append("[PDF 다운로드](https://arxiv.org/pdf/")
                .append(paper.id)
                .append(")\n");
        text.append(random.nextInt(10) == 0 ? "\n---\n---\n\n" : "---\n\n");
    }

    private static void part(StringBuilder text, String label, String value, int dress) {
        switch (dress) {
            case 2 -> text.append("**").append(label).append("**:\n").append(value);
            case 4 ->
                    text.append("#### ")
                            .append(label.equals("쉬운설명") ? "쉬운 설명" : label)
                            .append(":\n")
                            .append(value);
            case 5 -> text.append("**").append(label).append(":** ").append(value);
            default -> text.append("**").append(label).append("**: ").append(value);
        }
        text.append('\n');
    }
}
