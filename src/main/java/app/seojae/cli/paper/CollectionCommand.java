package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Facet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, makes, renames, fills and removes collections. */
@Command(name = "collection")
public final class CollectionCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "collection");
    }

    /** Its own commands, with the words they go by. */
    public static List<Part> parts(Root root) {
        return List.of(
                new All(root),
                new Create(root),
                new Rename(root),
                new Delete(root),
                new Add(root),
                new Remove(root));
    }

    /** One of them. */
    public abstract static class Part extends LibraryCommand {
        Part(Root root) {
            super(root);
        }
    }

    /** All collections with their sizes. */
    @Command(name = "list")
    static final class All extends Part {
        All(Root root) {
            super(root);
        }

        @Override
        protected void run(Library library) throws SeojaeException {
            for (Facet one : library.browse().shelves().collections()) {
                if (isJson()) {
                    terminal()
                            .json(
                                    json -> {
                                        json.name("name").value(one.value());
                                        json.name("papers").value(one.count());
                                    });
                } else {
                    terminal().line(String.format("%5d  %s", one.count(), one.value()));
                }
            }
        }
    }

    /** Makes one. */
    @Command(name = "create")
    static final class Create extends Part {
        @Parameters(paramLabel = "NAME")
        private String name = "";

        Create(Root root) {
            super(root);
        }

        @Override
        protected void run(Library library) throws SeojaeException {
            library.paperStates().createCollection(name);
        }
    }

    /** Gives one another name. */
    @Command(name = "rename")
    static final class Rename extends Part {
        @Parameters(index = "0", paramLabel = "NAME")
        private String from = "";

        @Parameters(index = "1", paramLabel = "NEW")
        private String to = "";

        Rename(Root root) {
            super(root);
        }

        @Override
        protected void run(Library library) throws SeojaeException {
            library.paperStates().renameCollection(from, to);
        }
    }

    /** Removes one; its papers stay in the library. */
    @Command(name = "delete")
    static final class Delete extends Part {
        @Parameters(paramLabel = "NAME")
        private String name = "";

        Delete(Root root) {
            super(root);
        }

        @Override
        protected void run(Library library) throws SeojaeException {
            library.paperStates().removeCollection(name);
        }
    }

    /** Puts papers into one. */
    @Command(name = "add")
    static final class Add extends Part {
        @Parameters(index = "0", paramLabel = "NAME")
        private String name = "";

        @Parameters(index = "1..*", paramLabel = "PAPER", arity = "1..*")
        private List<String> papers = List.of();

        Add(Root root) {
            super(root);
        }

        @Override
        protected void run(Library library) throws SeojaeException {
            library.paperStates().collect(resolve(library, papers), name, true);
        }
    }

    /** Takes papers out of one. */
    @Command(name = "remove")
    static final class Remove extends Part {
        @Parameters(index = "0", paramLabel = "NAME")
        private String name = "";

        @Parameters(index = "1..*", paramLabel = "PAPER", arity = "1..*")
        private List<String> papers = List.of();

        Remove(Root root) {
            super(root);
        }

        @Override
        protected void run(Library library) throws SeojaeException {
            library.paperStates().collect(resolve(library, papers), name, false);
        }
    }
}
