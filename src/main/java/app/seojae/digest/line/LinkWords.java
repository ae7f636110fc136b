package app.seojae.digest.line;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a link's or heading's words that name a place from those that name a paper. */
public final class LinkWords {

    private static final Set<String> WORDS =
            Set.of(
                    "hugging",
                    "face",
                    "huggingface",
                    "hf",
                    "arxiv",
                    "alphaxiv",
                    "pdf",
                    "abs",
                    "html",
                    "url",
                    "doi",
                    "id",
                    "paper",
                    "papers",
                    "page",
                    "link",
                    "links",
                    "read",
                    "more",
                    "the",
                    "full",
                    "text",
                    "view",
                    "open",
                    "here",
                    "click",
                    "download",
                    "source",
                    "original",
                    "abstract",
                    "on",
                    "at",
                    "논문",
                    "페이지",
                    "링크",
                    "원문",
                    "보기",
                    "바로가기",
                    "주소",
                    "출처",
                    "자세히",
                    "더",
                    "다운로드",
                    "읽기",
                    "논문보기",
                    "원문보기",
                    "자세히보기",
                    "더보기",
                    "허깅페이스",
                    "아카이브",
                    "论文",
                    "链接",
                    "论文链接",
                    "原文",
                    "原文链接",
                    "查看",
                    "下载",
                    "논문링크",
                    "원문링크",
                    "논문페이지",
                    "전문",
                    "論文",
                    "リンク",
                    "site",
                    "web",
                    "website",
                    "code",
                    "github",
                    "project",
                    "demo",
                    "dataset",
                    "slides",
                    "video",
                    "코드",
                    "깃허브",
                    "프로젝트",
                    "데모",
                    "代码",
                    "项目",
                    "🔗");

    private static final Set<String> PLACES =
            Set.of(
                    "metadata",
                    "meta",
                    "data",
                    "info",
                    "information",
                    "details",
                    "detail",
                    "resources",
                    "resource",
                    "overview",
                    "메타데이터",
                    "메타정보",
                    "메타",
                    "기본",
                    "정보",
                    "기본정보",
                    "논문정보",
                    "세부",
                    "상세",
                    "상세정보",
                    "자료",
                    "개요",
                    "저자",
                    "저자정보",
                    "및",
                    "and",
                    "关于",
                    "信息",
                    "펼치기",
                    "접기",
                    "expand",
                    "show",
                    "click",
                    "to");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private LinkWords() {}

    /** Whether a link shows only where it leads: {@code HF 페이지}, {@code 📄 arXiv}, an id. */
    public static boolean isPlace(String text) {
        return allIn(text, false);
    }

    /** Whether a heading only names a part of a page: {@code 📋 메타데이터}, {@code LinkScanner}. */
    public static boolean isPart(String text) {
        return allIn(text, true);
    }

    private static boolean allIn(String text, boolean parts) {
        if (text.length() > 80) {
            return false;
        }
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            boolean number = !word.isEmpty() && "0123456789.".indexOf(word.charAt(0)) >= 0;
            boolean known = WORDS.contains(word) || (parts && PLACES.contains(word));
            if (!word.isEmpty() && !known && !number) {
                return false;
            }
        }
        return true;
    }
}
