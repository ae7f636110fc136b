package app.seojae.digest.unit;

import app.seojae.digest.entry.EntryBuilder;
import app.seojae.digest.entry.EntryReader;
import app.seojae.digest.label.Label;
import app.seojae.digest.label.LabelReader;
import app.seojae.digest.label.SummaryChoice;
import app.seojae.digest.label.Titles;
import app.seojae.digest.line.TextTidying;
import app.seojae.digest.token.Token;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labelled parts of a unit, read by the rules of the seed's entries. One unit, one instance.
 */
final class UnitTexts {

    private final Map<Label, String> parts = new LinkedHashMap<>();
    private final List<Section> candidates = new ArrayList<>();
    private final List<Section> others = new ArrayList<>();
    private @Nullable String picture;

    /** Reads the rows of a unit, its title's row left out. */
    UnitTexts(List<SheetRow> rows, int from, int to, int title) {
        List<Token> segment = new ArrayList<>();
        for (int i = from; i < to; i++) {
            SheetRow row = rows.get(i);
            boolean heading = row.heading() > 0 && row.heading() < Token.Heading.BOLD;
            boolean fold = row.details() < 0 && !segment.isEmpty() && row.isBlank();
            if (heading || fold || row.token() instanceof Token.Rule) {
                read(segment);
                segment = new ArrayList<>();
            }
            if (i != title
                    && !(row.token() instanceof Token.Rule)
                    && !row.mention()
                    && !row.table()) {
                segment.add(token(row));
            }
        }
        read(segment);
    }

    /** A lone bulleted {@code - **기관:** …} is a label here, though text in a seed's 요약. */
    private static Token token(SheetRow row) {
        if (row.label() && row.token() instanceof Token.Words words) {
            String text = row.words();
            int colon = 0;
            while (colon < text.length() && !LabelReader.isColon(text.charAt(colon))) {
                colon++;
            }
            String name = text.substring(0, colon).replace("*", "").strip();
            if (colon < text.length() && !name.isEmpty()) {
                String value = text.substring(colon + 1).replaceFirst("^\\*+", "").strip();
                Label known = Label.named(name);
                Label label =
                        known == null || known == Label.SUMMARY_STAND_IN ? Label.OTHER : known;
                return new Token.Labelled(words.line(), words.raw(), label, name, value, false);
            }
        }
        return row.token();
    }

    private void read(List<Token> tokens) {
        if (tokens.stream().allMatch(token -> token instanceof Token.Blank)) {
            return;
        }
        List<Token> all = new ArrayList<>(tokens.size() + 1);
        Token first = tokens.getFirst();
        String name = first instanceof Token.Heading heading ? heading.text() : "";
        all.add(new Token.Heading(first.line(), "", 1, name));
        all.addAll(first instanceof Token.Heading ? tokens.subList(1, tokens.size()) : tokens);
        for (EntryBuilder draft : EntryReader.read(all).drafts()) {
            take(draft, name);
        }
    }

    private void take(EntryBuilder draft, String heading) {
        for (Label label : Label.values()) {
            String text = TextTidying.text(draft.text(label));
            if (text.isEmpty()) {
                continue;
            }
            if (label == Label.SUMMARY) {
                candidates.add(new Section(draft.name(label), text));
            } else {
                parts.putIfAbsent(label, text);
            }
        }
        draft.others()
                .forEach(
                        (name, text) -> {
                            Section section = new Section(name, TextTidying.text(text.toString()));
                            if (!section.markdown().isEmpty()) {
                                (SummaryChoice.isCandidate(name) ? candidates : others)
                                        .add(section);
                            }
                        });
        picture = picture == null ? draft.picture() : picture;
        String words = loose(draft);
        if (!heading.isBlank() && !words.isEmpty()) {
            String name = String.valueOf(Titles.clean(heading));
            Section section = new Section(name, words);
            (SummaryChoice.isCandidate(name) ? candidates : others).add(section);
        }
    }

    private static String loose(EntryBuilder draft) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (Token token : draft.loose()) {
            if (!text.isEmpty()) {
                text.append(token.line() > last + 1 ? "\n\n" : "\n");
            }
            text.append(token.raw());
            last = token.line();
        }
        return TextTidying.text(text.toString());
    }

    /** The 요약 in Korean where there is one, or the empty string. */
    String summary() {
        int best = SummaryChoice.best(candidates);
        return best < 0 ? "" : candidates.get(best).markdown();
    }

    String text(Label label) {
        return parts.getOrDefault(label, "");
    }

    @Nullable String picture() {
        return picture;
    }

    /** All other labelled parts, a 요약 in another language among them. */
    List<Section> others() {
        List<Section> all = new ArrayList<>();
        int best = SummaryChoice.best(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            if (i != best) {
                all.add(candidates.get(i));
            }
        }
        all.addAll(others);
        return all;
    }
}
