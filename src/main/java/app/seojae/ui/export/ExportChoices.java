package app.seojae.ui.export;

import app.seojae.export.markdown.MarkdownLayout.Group;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportRequest;
import app.seojae.export.request.ExportTarget;
import app.seojae.export.request.MarkdownForm;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a person exports, remembered from one time to the next. Confined to the FX thread. */
final class ExportChoices {

    /** The style of references until another one is chosen. */
    static final String APA = "apa";

    static final String IEEE = "ieee";

    private static final Setting<ExportFormat> FORMAT =
            Setting.choice("export.format", ExportFormat.MARKDOWN);
    private static final Setting<Group> GROUP = Setting.choice("export.group", Group.ORDER);
    private static final Setting<Optional<Path>> TEMPLATE = Setting.path("export.template");
    private static final Setting<String> STYLE = Setting.text("export.style", APA);

    private final Settings settings;

    ExportChoices(Settings settings) {
        this.settings = settings;
    }

    ExportFormat format() {
        return settings.get(FORMAT);
    }

    void format(ExportFormat chosen) {
        settings.put(FORMAT, chosen);
    }

    Group group() {
        return settings.get(GROUP);
    }

    void group(Group chosen) {
        settings.put(GROUP, chosen);
    }

    /** The person's own template for Markdown, or {@code null}. */
    @Nullable Path template() {
        return settings.get(TEMPLATE).orElse(null);
    }

    void template(@Nullable Path chosen) {
        settings.put(TEMPLATE, Optional.ofNullable(chosen));
    }

    /** A style of references by name, or its file. */
    String style() {
        return settings.get(STYLE);
    }

    void style(String chosen) {
        settings.put(STYLE, chosen);
    }

    /** Where a format was written to last, each into a place of its own. */
    @Nullable Path out(ExportFormat format) {
        return settings.get(place(format)).orElse(null);
    }

    void out(ExportFormat format, Path chosen) {
        settings.put(place(format), Optional.of(chosen));
    }

    private static Setting<Optional<Path>> place(ExportFormat format) {
        return Setting.path("export.out." + format.name());
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
