package app.seojae.ui.shell;

import app.seojae.ui.export.ExportView;
import app.seojae.ui.marks.AnnotationsScreen;
import app.seojae.ui.settings.SettingsView;
import app.seojae.ui.transfer.ImportModel;
import app.seojae.ui.transfer.ImportReportView;
import app.seojae.ui.window.WindowNeeds;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The pages a person seldom opens, each made when it is first looked at and kept. */
final class SeldomPages {

    private final WindowNeeds needs;
    private final ImportModel imports;
    private final WindowCommands commands;
    private final Runnable removeSamples;
    private final Runnable back;
    private final Consumer<String> settingChanged;
    private final Supplier<AnnotationsScreen> marksScreen;
    private final Supplier<ExportView> exportView;
    private @Nullable ImportReportView report;
    private @Nullable ExportView export;
    private @Nullable SettingsView settings;
    private @Nullable HelpView help;
    private @Nullable AnnotationsScreen marks;

    /**
     * @param back leads to the library
     * @param settingChanged told the key of a choice that was made
     * @param marksScreen makes the screen of all marks
     * @param exportView makes the page of exports
     */
    SeldomPages(
            WindowNeeds needs,
            ImportModel imports,
            WindowCommands commands,
            Runnable removeSamples,
            Runnable back,
            Consumer<String> settingChanged,
            Supplier<AnnotationsScreen> marksScreen,
            Supplier<ExportView> exportView) {
        this.needs = needs;
        this.imports = imports;
        this.commands = commands;
        this.removeSamples = removeSamples;
        this.back = back;
        this.settingChanged = settingChanged;
        this.marksScreen = marksScreen;
        this.exportView = exportView;
    }

    AnnotationsScreen marks() {
        if (marks == null) {
            marks = marksScreen.get();
        }
        return marks;
    }

    ExportView export() {
        if (export == null) {
            export = exportView.get();
        }
        return export;
    }

    Node report() {
        if (report == null) {
            report = new ImportReportView(imports, needs.words(), back);
        }
        return report;
    }

    Node settings() {
        if (settings == null) {
            settings =
                    new SettingsView(
                            needs.memory(),
                            needs.words(),
                            needs.library().folder(),
                            () -> needs.folderOpener().accept(needs.library().folder()),
                            removeSamples,
                            back,
                            settingChanged);
        }
        return settings;
    }

    Node help() {
        if (help == null) {
            help = new HelpView(commands, needs.words(), back);
        }
        return help;
    }
}
