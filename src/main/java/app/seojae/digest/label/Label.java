package app.seojae.digest.label;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labelled parts of an entry, under all the names digests give them. */
public enum Label {
    TITLE("제목", "논문제목", "논문명", "논문이름", "타이틀", "title", "papertitle"),
    SUMMARY(
            "요약",
            "논문요약",
            "요약문",
            "요약내용",
            "내용요약",
            "핵심요약",
            "상세요약",
            "전문요약",
            "전문적요약",
            "전문적인요약",
            "전문가요약",
            "전문가용요약",
            "전문가를위한요약",
            "초록",
            "summary",
            "papersummary",
            "abstract",
            "professionalsummary",
            "expertsummary"),
    EASY(
            "쉬운설명",
            "쉬운요약",
            "쉬운해설",
            "쉬운풀이",
            "쉬운해석",
            "쉬운이해",
            "쉬운말설명",
            "쉬운말로설명",
            "쉽게설명",
            "쉽게설명하면",
            "쉽게이해하기",
            "쉽게풀어쓴설명",
            "알기쉬운설명",
            "이해하기쉬운설명",
            "간단설명",
            "간단한설명",
            "중학생설명",
            "중학생용설명",
            "중학생을위한설명",
            "중학생을위한요약",
            "중학생을위한쉬운설명",
            "초보자를위한설명",
            "일반인을위한설명",
            "비전문가를위한설명",
            "easyexplanation",
            "easydescription",
            "easysummary",
            "easytounderstandexplanation",
            "plainexplanation",
            "simpleexplanation",
            "simplesummary",
            "simplifiedexplanation",
            "simplifiedsummary",
            "layexplanation"),
    FIELDS(
            "관련분야",
            "연구분야",
            "관련연구분야",
            "분야",
            "관련영역",
            "관련주제",
            "카테고리",
            "relatedfields",
            "relatedfield",
            "relatedareas",
            "relatedarea",
            "relatedtopics",
            "researchfields",
            "researchareas",
            "fields",
            "field",
            "categories",
            "category"),
    UPVOTES(
            "추천수",
            "추천",
            "추천횟수",
            "추천개수",
            "좋아요",
            "좋아요수",
            "업보트",
            "업보트수",
            "upvotes",
            "upvote",
            "upvotecount",
            "numberofupvotes",
            "votes",
            "likes",
            "recommendations",
            "recommendationcount",
            "numberofrecommendations"),
    LINK(
            "pdf다운로드링크",
            "pdf다운로드",
            "pdf다운",
            "pdf링크",
            "pdf주소",
            "pdf",
            "다운로드링크",
            "다운로드",
            "논문링크",
            "논문주소",
            "논문pdf",
            "논문pdf링크",
            "논문다운로드",
            "논문다운로드링크",
            "원문링크",
            "원문",
            "링크",
            "arxiv",
            "arxiv링크",
            "arxivlink",
            "pdfdownloadlink",
            "pdfdownload",
            "pdflink",
            "downloadpdf",
            "downloadlink",
            "download",
            "paperlink",
            "link"),
    /** What stands in for a 요약 where there is none, or none in Korean. */
    SUMMARY_STAND_IN(
            "한줄요약",
            "한문장요약",
            "세줄요약",
            "간단요약",
            "핵심내용",
            "tldr",
            "onelinesummary",
            "onelinersummary",
            "shortsummary",
            "摘要",
            "中文摘要",
            "总结",
            "概要",
            "要約",
            "초록번역",
            "초록요약",
            "국문초록",
            "한글초록",
            "영문초록",
            "한글요약",
            "영문요약",
            "한국어요약",
            "영어요약",
            "koreansummary",
            "englishsummary",
            "koreanabstract",
            "abstractko",
            "aisummary",
            "ai요약"),
    IMAGE("이미지", "썸네일", "썸네일이미지", "대표이미지", "image", "thumbnail", "thumbnailimage"),
    /** A label without a field of its own. */
    OTHER(
            "저자",
            "저자들",
            "저자명",
            "작성자",
            "코드",
            "깃허브",
            "프로젝트페이지",
            "중요도",
            "전체링크",
            "날짜",
            "게시일",
            "발행일",
            "발표일",
            "출판일",
            "출처",
            "기관",
            "소속",
            "학회",
            "키워드",
            "주요키워드",
            "태그",
            "난이도",
            "댓글",
            "댓글수",
            "데모",
            "참고문헌",
            "논문id",
            "비고",
            "가격",
            "author",
            "authors",
            "code",
            "github",
            "project",
            "projectpage",
            "date",
            "published",
            "publicationdate",
            "source",
            "affiliation",
            "venue",
            "conference",
            "keywords",
            "tags",
            "comments",
            "demo",
            "references",
            "doi",
            "arxivid",
            "id",
            "importance");

    /** How long a name may be before it is surely text. */
    public static final int LONGEST = 40;

    private static final Map<String, Label> BY_NAME = byName();

    @SuppressWarnings("ImmutableEnumChecker") // never given out, never changed
    private final String[] names;

    Label(String... names) {
        this.names = names;
    }

    /** The label of a name as written, blanks, brackets and letter case aside. */
    static @Nullable public Label named(String name) {
        return name.length() > LONGEST ? null : BY_NAME.get(key(name));
    }

    /** The name people know the part by. */
    public String word() {
        return switch (this) {
            case LINK -> "PDF 다운로드 링크";
            case OTHER, SUMMARY_STAND_IN -> "";
            default -> names[0];
        };
    }

    /** Whether the value ends at the first blank line. */
    public boolean isShort() {
        return this != SUMMARY && this != EASY && this != OTHER;
    }

    private static Map<String, Label> byName() {
        Map<String, Label> all = new HashMap<>();
        for (Label label : values()) {
            for (String name : label.names) {
                all.put(name, label);
            }
        }
        return Map.copyOf(all);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth--;
            } else if (depth == 0 && Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
