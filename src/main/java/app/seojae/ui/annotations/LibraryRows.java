package app.seojae.ui.annotations;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationGroup;
import app.seojae.model.annotation.AnnotationGroups;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.Grouping;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.SanitizedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings the lines of the marks and notes of the library, some at a time. Blocking; for any thread.
 */
final class LibraryRows {

    private final Library library;
    private final Messages words;
    private final ZoneId zone;

    /**
     * @param zone the one whose days are meant
     */
    LibraryRows(Library library, Messages words, ZoneId zone) {
        this.library = library;
        this.words = words;
        this.zone = zone;
    }

    /**
     * What stands under one heading.
     *
     * @param marks a group without keys where there are only notes
     * @param notes papers whose notes follow the marks
     */
    record Section(AnnotationGroup marks, List<Long> notes) {

        int size() {
            return marks.count() + notes.size();
        }
    }

    /**
     * What there is, before any of it is brought.
     *
     * @param marks how many, each counted once
     */
    record Outline(
            AnnotationQuery query, Grouping by, List<Section> sections, int marks, int notes) {}

    /** How far the lines have been brought: sections done, and marks of the next one. */
    record Place(int section, int marks) {

        static final Place START = new Place(0, 0);
    }

    /** Some lines and where the next ones begin. */
    record Page(List<LibraryRow> rows, Place next) {}

    /** Finds what there is; a note stands with its paper's marks, or behind all marks. */
    Outline outline(AnnotationListFilter filter, Grouping by) throws SeojaeException {
        AnnotationQuery query = filter.query();
        AnnotationGroups found = library.annotationBrowse().groups(query, by, zone);
        Set<Long> notes = new LinkedHashSet<>(notes(filter));
        int noted = notes.size();
        List<Section> sections = new ArrayList<>();
        for (AnnotationGroup group : found.groups()) {
            boolean itsNote =
                    group.name() instanceof AnnotationGroup.OfPaper of && notes.remove(of.paper());
            sections.add(
                    new Section(
                            group,
                            itsNote && group.name() instanceof AnnotationGroup.OfPaper of
                                    ? List.of(of.paper())
                                    : List.of()));
        }
        if (by == Grouping.PAPER) {
            for (long paper : notes) {
                sections.add(new Section(none(paper), List.of(paper)));
            }
        } else if (!notes.isEmpty()) {
            sections.add(new Section(none(0), List.copyOf(notes)));
        }
        return new Outline(query, by, sections, found.count(), noted);
    }

    /** The tags of the marks, sorted. */
    List<String> tags(Outline outline) throws SeojaeException {
        return library.annotationBrowse().tags(outline.query());
    }

    private static AnnotationGroup none(long paper) {
        return new AnnotationGroup(new AnnotationGroup.OfPaper(paper), 0, List.of());
    }

    /** A note has neither colour nor kind, so that asking for one leaves it out. */
    private List<Long> notes(AnnotationListFilter wanted) throws SeojaeException {
        return wanted.colour() != null || wanted.kind() != null || wanted.tag() != null
                ? List.of()
                : library.annotationBrowse().notes(wanted.text());
    }

    /**
     * Brings the lines from a place on.
     *
     * @param most so many marks, and sections until their notes make up for the rest
     */
    Page page(Outline outline, Place from, int most) throws SeojaeException {
        List<Section> all = outline.sections();
        int end = from.section();
        int marks = -from.marks();
        int notes = 0;
        while (end < all.size() && marks + notes < most) {
            marks += all.get(end).marks().count();
            notes += all.get(end).notes().size();
            end++;
        }
        List<Section> some = all.subList(from.section(), end);
        int limit = Math.min(marks, most);
        List<List<Annotation>> found =
                library.annotationBrowse()
                        .page(
                                outline.query(),
                                outline.by(),
                                some.stream().map(Section::marks).toList(),
                                from.marks(),
                                limit);
        boolean cut = limit < marks;
        int left = marks - limit;
        Place next =
                cut ? new Place(end - 1, some.getLast().marks().count() - left) : new Place(end, 0);
        return new Page(rows(outline.by(), some, found, from.marks() == 0, cut), next);
    }

    private List<LibraryRow> rows(
            Grouping by,
            List<Section> sections,
            List<List<Annotation>> marks,
            boolean firstHead,
            boolean cut)
            throws SeojaeException {
        Map<Long, PaperRow> papers = papers(sections, marks);
        List<LibraryRow> rows = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String title = title(by, section, papers);
            if (title.isEmpty()) {
                continue; // its paper is gone by now
            }
            if (i > 0 || firstHead) {
                rows.add(new LibraryRow.Head(title, section.size()));
            }
            for (Annotation one : marks.get(i)) {
                PaperRow paper = papers.get(one.paper());
                if (paper != null) {
                    rows.add(new LibraryRow.Mark(one, paper));
                }
            }
            boolean goesOn = cut && i == sections.size() - 1;
            for (long note : goesOn ? List.<Long>of() : section.notes()) {
                PaperRow paper = papers.get(note);
                if (paper != null) {
                    rows.add(new LibraryRow.Note(paper));
                }
            }
        }
        return rows;
    }

    private Map<Long, PaperRow> papers(List<Section> sections, List<List<Annotation>> marks)
            throws SeojaeException {
        Stream<Long> marked = marks.stream().flatMap(List::stream).map(Annotation::paper);
        Stream<Long> noted = sections.stream().flatMap(one -> one.notes().stream());
        Map<Long, PaperRow> papers = new HashMap<>();
        library.browse()
                .rows(Stream.concat(marked, noted).distinct().toList())
                .forEach(row -> papers.put(row.id(), row));
        return papers;
    }

    private String title(Grouping by, Section section, Map<Long, PaperRow> papers) {
        if (by != Grouping.PAPER && section.marks().keys().isEmpty()) {
            return words.of(Text.NOTE);
        }
        return switch (section.marks().name()) {
            case AnnotationGroup.OfPaper of -> {
                PaperRow paper = papers.get(of.paper());
                yield paper == null ? "" : SanitizedText.line(paper);
            }
            case AnnotationGroup.OfDay of -> {
                LocalDate day = of.day();
                yield words.dayAndYear(day);
            }
            case AnnotationGroup.Tagged of ->
                    of.tag().isEmpty() ? words.of(Text.MARKS_NO_TAG) : "#" + of.tag();
            case AnnotationGroup.Coloured of -> words.of(Text.of(of.colour()));
        };
    }
}
