package app.seojae.library.papers;

import app.seojae.library.context.Change;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Status;
import app.seojae.store.Sql;
import app.seojae.store.paper.PaperStateStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A change a person makes. Applying it gives the edit that takes it back, exactly. */
sealed interface Edit
        permits Edit.Flags,
                Edit.Statuses,
                Edit.Tags,
                Edit.Members,
                Edit.Existence,
                Edit.Renaming,
                TextsEdit,
                FactsEdit,
                FieldTie,
                MergeEdit,
                NoteEdit {

    /** Changes nothing. */
    static Edit nothing() {
        return new Statuses(Map.of(), Map.of());
    }

    /** Applies it; what comes back undoes it. */
    Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException;

    /** What it is told as. */
    Change.Kind kind();

    /** The papers it concerns. */
    List<Long> ids();

    /** The tag or collection, or the empty string. */
    default String name() {
        return "";
    }

    /** Whether it would change nothing. */
    default boolean isEmpty() {
        return ids().isEmpty();
    }

    /** What a paper has or has not. */
    enum Flag {
        BOOKMARKED,
        /** A new paper to be decided on later. */
        PUT_OFF
    }

    /** Flags set and taken away. */
    record Flags(Flag flag, Map<Long, Boolean> values) implements Edit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            Map<Long, Boolean> before =
                    switch (flag) {
                        case BOOKMARKED -> stores.marks().bookmarks(sql, values.keySet());
                        case PUT_OFF -> stores.mornings().putOff(sql, values.keySet());
                    };
            before.entrySet().removeIf(one -> one.getValue().equals(values.get(one.getKey())));
            for (long id : before.keySet()) {
                boolean on = Objects.requireNonNull(values.get(id));
                switch (flag) {
                    case BOOKMARKED -> stores.marks().bookmark(sql, id, on);
                    case PUT_OFF -> stores.mornings().putOff(sql, id, on);
                }
            }
            return new Flags(flag, before);
        }

        @Override
        public Change.Kind kind() {
            return flag == Flag.BOOKMARKED ? Change.Kind.BOOKMARK : Change.Kind.STATUS;
        }

        @Override
        public List<Long> ids() {
            return List.copyOf(values.keySet());
        }
    }

    /**
     * How far the person has come.
     *
     * @param from what a paper must have for it to change; papers that are not named change anyhow
     */
    record Statuses(Map<Long, Status> values, Map<Long, Status> from) implements Edit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            Map<Long, Status> before = stores.marks().statuses(sql, values.keySet());
            before.entrySet().removeIf(one -> one.getValue() == values.get(one.getKey()));
            // What another program set meanwhile is not ours to take back.
            before.entrySet()
                    .removeIf(
                            one ->
                                    from.getOrDefault(one.getKey(), one.getValue())
                                            != one.getValue());
            for (long id : before.keySet()) {
                stores.marks().status(sql, id, Objects.requireNonNull(values.get(id)));
            }
            return new Statuses(before, values);
        }

        @Override
        public Change.Kind kind() {
            return Change.Kind.STATUS;
        }

        @Override
        public List<Long> ids() {
            return List.copyOf(values.keySet());
        }
    }

    /** A tag on a paper. */
    record Tagging(long id, String tag) {}

    /** Tags put on and taken off. */
    record Tags(List<Tagging> on, List<Tagging> off) implements Edit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            PaperStateStore marks = stores.marks();
            List<Tagging> put = new ArrayList<>();
            List<Tagging> taken = new ArrayList<>();
            for (Tagging one : off) {
                if (marks.removeTag(sql, one.id(), one.tag())) {
                    taken.add(one);
                }
            }
            for (Tagging one : on) {
                if (marks.addTag(sql, one.id(), one.tag())) {
                    put.add(one);
                }
            }
            return new Tags(taken, put);
        }

        @Override
        public Change.Kind kind() {
            return Change.Kind.TAG;
        }

        @Override
        public List<Long> ids() {
            List<Tagging> all = new ArrayList<>(on);
            all.addAll(off);
            return all.stream().map(Tagging::id).distinct().toList();
        }

        @Override
        public String name() {
            return on.isEmpty() && off.isEmpty() ? "" : (on.isEmpty() ? off : on).getFirst().tag();
        }
    }

    /** Papers put into a collection and taken out; {@code made} where it was made for them. */
    record Members(String collection, List<Long> in, List<Long> out, boolean made) implements Edit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            boolean makes = !in.isEmpty() && !stores.collections().exists(sql, collection);
            if (makes) {
                stores.collections().create(sql, collection);
            }
            List<Long> put = new ArrayList<>();
            List<Long> taken = new ArrayList<>();
            for (long id : out) {
                if (stores.collections().remove(sql, collection, id)) {
                    taken.add(id);
                }
            }
            for (long id : in) {
                if (stores.collections().add(sql, collection, id)) {
                    put.add(id);
                }
            }
            if (made && stores.collections().members(sql, collection).isEmpty()) {
                stores.collections().remove(sql, collection);
            }
            return new Members(collection, taken, put, makes);
        }

        @Override
        public Change.Kind kind() {
            return Change.Kind.COLLECTION;
        }

        @Override
        public List<Long> ids() {
            List<Long> all = new ArrayList<>(in);
            all.addAll(out);
            return all;
        }

        @Override
        public String name() {
            return collection;
        }
    }

    /** A collection made or removed. */
    record Existence(String collection, boolean exists, List<Long> members) implements Edit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            if (stores.collections().exists(sql, collection) == exists) {
                // Made again elsewhere meanwhile: its papers still come back.
                return new Members(collection, members, List.of(), false).apply(sql, stores, now);
            }
            List<Long> before = stores.collections().members(sql, collection);
            if (exists) {
                stores.collections().create(sql, collection);
                for (long id : members) {
                    stores.collections().add(sql, collection, id);
                }
            } else {
                stores.collections().remove(sql, collection);
            }
            return new Existence(collection, !exists, before);
        }

        @Override
        public Change.Kind kind() {
            return Change.Kind.COLLECTION;
        }

        @Override
        public List<Long> ids() {
            return members;
        }

        @Override
        public String name() {
            return collection;
        }

        @Override
        public boolean isEmpty() {
            return collection.isEmpty();
        }
    }

    /** A collection's new name. */
    record Renaming(String from, String to) implements Edit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            boolean possible =
                    stores.collections().exists(sql, from)
                            && stores.collections().canBecome(sql, from, to);
            if (!possible) {
                return new Renaming("", "");
            }
            stores.collections().rename(sql, from, to);
            return new Renaming(to, from);
        }

        @Override
        public Change.Kind kind() {
            return Change.Kind.COLLECTION;
        }

        @Override
        public List<Long> ids() {
            return List.of();
        }

        @Override
        public String name() {
            return to;
        }

        @Override
        public boolean isEmpty() {
            return from.isEmpty();
        }
    }
}
