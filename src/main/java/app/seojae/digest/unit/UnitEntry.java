package app.seojae.digest.unit;

import app.seojae.digest.label.InlineUpvotes;
import app.seojae.digest.label.Label;
import app.seojae.digest.label.Limits;
import app.seojae.digest.label.Titles;
import app.seojae.digest.label.Upvotes;
import app.seojae.digest.line.Addresses;
import app.seojae.digest.line.FrontMatter;
import app.seojae.digest.line.TextTidying;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a paper of a unit. */
final class UnitEntry {

    private static final int SHORT = 120;

    private UnitEntry() {}

    static DigestEntry of(List<SheetRow> rows, Unit unit, FrontMatter matter, Limits limits) {
        SheetRow first = rows.get(unit.from());
        Addresses.Address address = address(rows, unit);
        TitleLine titled =
                unit.title() < 0 ? new TitleLine(null, "") : TitleLine.of(rows.get(unit.title()));
        if (unit.scheme() == UnitScheme.TABLE) {
            return TableEntry.of(rows, unit, address, limits);
        }
        if (!unit.sure()) {
            return doubtful(unit, first, address, titled.title());
        }
        UnitTexts texts = new UnitTexts(rows, unit.from(), unit.to(), unit.title());
        String labelled = Titles.clean(texts.text(Label.TITLE).replace('\n', ' '));
        String title = labelled != null ? labelled : titled.title();
        String summary = texts.summary();
        String easy = texts.text(Label.EASY);
        Certainty certainty = Certainty.STRUCTURED;
        if (summary.isEmpty() && easy.isEmpty()) {
            summary =
                    FirstParagraph.isEnough(titled.rest())
                            ? titled.rest()
                            : FirstParagraph.first(rows, unit.from(), unit.to(), unit.title());
            certainty = summary.isEmpty() ? certainty : Certainty.PARAGRAPH;
        }
        String name = title == null ? unit.id().value() : title;
        List<String> fields = limits.fields(texts.text(Label.FIELDS), first.line(), name);
        return new DigestEntry(
                unit.id(),
                address == null ? null : address.version(),
                title,
                limits.text(TextTidying.text(summary), first.line(), name, Label.SUMMARY),
                limits.text(easy, first.line(), name, Label.EASY),
                fields,
                upvotes(rows, unit, texts),
                address == null ? matter.url() : address.url(),
                texts.picture(),
                others(rows, unit, texts, name, limits),
                first.line(),
                certainty,
                "");
    }

    private static DigestEntry doubtful(
            Unit unit,
            SheetRow first,
            Addresses.@Nullable Address address,
            @Nullable String title) {
        return new DigestEntry(
                unit.id(),
                address == null ? null : address.version(),
                title,
                "",
                "",
                List.of(),
                null,
                address == null ? null : address.url(),
                null,
                List.of(),
                first.line(),
                Certainty.DOUBTFUL,
                "");
    }

    private static Addresses.@Nullable Address address(List<SheetRow> rows, Unit unit) {
        List<Addresses.Address> own = new ArrayList<>();
        for (int i = unit.from(); i < unit.to(); i++) {
            if (!rows.get(i).mention()) {
                rows.get(i).addresses().stream()
                        .filter(one -> one.id().equals(unit.id()))
                        .forEach(own::add);
            }
        }
        return own.isEmpty() ? null : Addresses.best(own);
    }

    private static @Nullable Integer upvotes(List<SheetRow> rows, Unit unit, UnitTexts texts) {
        Integer labelled = Upvotes.of(texts.text(Label.UPVOTES));
        if (labelled != null) {
            return labelled;
        }
        for (int i = unit.from(); i < unit.to(); i++) {
            String text = rows.get(i).text().strip();
            boolean shortLine = text.length() <= SHORT || i == unit.title();
            Integer votes = shortLine && !rows.get(i).mention() ? InlineUpvotes.of(text) : null;
            if (votes != null) {
                return votes;
            }
        }
        return null;
    }

    /** Its other parts, the papers it only mentions among them. */
    private static List<Section> others(
            List<SheetRow> rows, Unit unit, UnitTexts texts, String name, Limits limits) {
        List<Section> others = new ArrayList<>(texts.others());
        StringBuilder mentions = new StringBuilder();
        String label = "";
        for (int i = unit.from(); i < unit.to(); i++) {
            SheetRow row = rows.get(i);
            if (row.mention() && label.isEmpty() && !row.isBlank()) {
                String words = row.words();
                int colon = words.indexOf(':');
                String called = Titles.clean(colon > 0 ? words.substring(0, colon) : words);
                label = called == null ? "" : called;
                mentions.append(colon > 0 ? words.substring(colon + 1).strip() : "");
            } else if (row.mention()) {
                mentions.append('\n').append(row.text());
            }
        }
        if (!label.isEmpty() && !mentions.toString().isBlank()) {
            others.add(new Section(label, mentions.toString().strip()));
        }
        return limits.others(others, rows.get(unit.from()).line(), name);
    }
}
