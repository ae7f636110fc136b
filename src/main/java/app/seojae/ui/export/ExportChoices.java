package app.seojae.ui.export;

import app.seojae.export.markdown.MarkdownLayout.Group;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportRequest;
import app.seojae.export.request.ExportTarget;
import app.seojae.export.request.MarkdownForm;
import app.seojae.ui.kit.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a person exports, remembered from one time to the next. Confined to the FX thread. */
final class ExportChoices {

    private static final String FORMAT = "export.format";
    private static final String GROUP = "export.group";
    private static final String TEMPLATE = "export.template";
    private static final String STYLE = "export.style";
    private static final String OUT = "export.out.";

    /** The style of references until another one is chosen. */
    static final String APA = "apa";

    static final String IEEE = "ieee";

    private final Settings memory;

    ExportChoices(Settings memory) {
        this.memory = memory;
    }

    ExportFormat format() {
        return memory.choice(FORMAT, ExportFormat.class, ExportFormat.MARKDOWN);
    }

    void format(ExportFormat chosen) {
        memory.put(FORMAT, chosen.name());
    }

    Group group() {
        return memory.choice(GROUP, Group.class, Group.ORDER);
    }

    void group(Group chosen) {
        memory.put(GROUP, chosen.name());
    }

    /** The person's own template for Markdown, or {@code null}. */
    @Nullable Path template() {
        return path(TEMPLATE).orElse(null);
    }

    void template(@Nullable Path chosen) {
        memory.put(TEMPLATE, chosen == null ? "" : chosen.toString());
    }

    /** A style of references by name, or its file. */
    String style() {
        return memory.get(STYLE).filter(name -> !name.isBlank()).orElse(APA);
    }

    void style(String chosen) {
        memory.put(STYLE, chosen);
    }

    /** Where a format was written to last, each into a place of its own. */
    @Nullable Path out(ExportFormat format) {
        return path(OUT + format.name()).orElse(null);
    }

    void out(ExportFormat format, Path chosen) {
        memory.put(OUT + format.name(), chosen.toString());
    }

    private Optional<Path> path(String key) {
        try {
            return memory.get(key).filter(path -> !path.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** All of it as a request for a place. */
    ExportRequest request(Path out, MarkdownWords words) {
        return new ExportRequest(
                format(),
                ExportTarget.kept(format(), out),
                new MarkdownForm(words, group(), template()),
                style(),
                null);
    }
}
