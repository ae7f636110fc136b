package app.seojae.ui.window;

import app.seojae.ui.care.CareModel;
import app.seojae.ui.citation.CitationModel;
import app.seojae.ui.detail.DetailModel;
import app.seojae.ui.duplicate.DuplicatesModel;
import app.seojae.ui.export.AnnotationClipboard;
import app.seojae.ui.export.DayPage;
import app.seojae.ui.export.ExportModel;
import app.seojae.ui.export.NamedFile;
import app.seojae.ui.export.WeekPage;
import app.seojae.ui.facet.FacetModel;
import app.seojae.ui.feeds.FeedsModel;
import app.seojae.ui.index.PdfIndexModel;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.meaning.MeaningFindings;
import app.seojae.ui.morning.MorningModel;
import app.seojae.ui.network.NetworkModel;
import app.seojae.ui.own.AddPapersModel;
import app.seojae.ui.own.OwnPaperActions;
import app.seojae.ui.priority.ReadFirst;
import app.seojae.ui.saved.SavedSearchModel;
import app.seojae.ui.session.ChangeInbox;
import app.seojae.ui.session.CollectionActions;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.SelectionActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.NetworkChoice;
import app.seojae.ui.settings.TextSizeChoice;
import app.seojae.ui.subway.SubwayModel;
import app.seojae.ui.transfer.ImportModel;
import app.seojae.ui.trend.TrendsModel;
import app.seojae.ui.written.SummaryQueue;
import app.seojae.ui.written.WrittenTextActions;

/** What a window knows and can do, without its views, made for each other. */
public final class WindowModels {

    public final WindowNeeds needs;
    public final Messages words;
    public final Session session = new Session();
    public final Notices notices;
    public final PaperActions actions;
    public final SelectionActions chosen;
    public final ListModel list;
    public final ShelvesModel shelves;
    public final CollectionActions collections;
    public final SavedSearchModel searches;
    public final FacetModel facets;
    public final MeaningFindings meanings;
    public final ConnectionModel connection;
    public final ImportModel imports;
    public final ExportModel exports;
    public final WeekPage week;
    public final DayPage day;
    public final SummaryQueue writing;
    public final WrittenTextActions written;
    public final AnnotationClipboard copies;
    public final ImportActions intake;
    public final FeedsModel feeds;
    public final MorningModel morning;
    public final AddPapersModel adding;
    public final OwnPaperActions own;
    public final NetworkChoice networkChoice;
    public final TextSizeChoice textSize;
    public final NetworkModel network;
    public final SubwayModel subway;
    public final PdfIndexModel index;
    public final ReadFirst readFirst;
    public final CitationModel citations;
    public final TrendsModel trends;
    public final DuplicatesModel duplicates;
    public final CareModel care;
    private final Runnable deaf;

    public WindowModels(WindowNeeds needs) {
        this.needs = needs;
        words = needs.words();
        notices = new Notices(words);
        needs.background().onUnhandled(notices::problem);
        actions =
                new PaperActions(
                        needs.library(),
                        needs.transfers().downloads(),
                        needs.background(),
                        session,
                        notices,
                        words);
        chosen =
                new SelectionActions(
                        needs.library(),
                        needs.transfers().downloads(),
                        needs.background(),
                        actions,
                        notices,
                        words);
        collections = new CollectionActions(needs.library(), actions, notices, words);
        list = new ListModel(needs.background(), needs.library().browse(), session);
        list.onLook(needs.transfers().thumbnails()::lookAt);
        searches =
                new SavedSearchModel(
                        needs.library().finding().saved(),
                        needs.background(),
                        session,
                        list,
                        notices,
                        words);
        facets =
                new FacetModel(
                        needs.library().finding().facets(),
                        needs.background(),
                        list,
                        actions,
                        needs.library().paperStates(),
                        session.changes(),
                        needs.settings());
        meanings =
                new MeaningFindings(
                        needs.library().finding().meanings(),
                        needs.library().browse(),
                        needs.background(),
                        list);
        connection = new ConnectionModel(needs.transfers().connection(), needs.background());
        shelves = new ShelvesModel(needs.background(), needs.library().browse(), session);
        imports =
                new ImportModel(
                        needs.background(),
                        needs.library(),
                        needs.library().samples(needs.transfers()),
                        session,
                        notices,
                        words);
        exports =
                new ExportModel(
                        needs.library(),
                        needs.background(),
                        needs.settings(),
                        needs.dialogs(),
                        notices,
                        words,
                        needs.folderOpener());
        NamedFile file =
                new NamedFile(needs.background(), needs.dialogs(), notices, needs.folderOpener());
        week = new WeekPage(needs.library(), words, file);
        day = new DayPage(needs.library(), words, file);
        writing =
                new SummaryQueue(
                        needs.library(), needs.model(), needs.background(), notices, words);
        written =
                new WrittenTextActions(
                        writing, needs.library(), needs.background(), actions, notices, words);
        copies = new AnnotationClipboard(needs.library(), needs.background(), notices, words);
        adding =
                new AddPapersModel(
                        needs.library(),
                        needs.additions().papers(),
                        needs.background(),
                        session,
                        needs.dialogs(),
                        notices,
                        words);
        own = new OwnPaperActions(needs.additions(), needs.background(), actions, notices, words);
        intake = new ImportActions(needs, list, actions, imports, adding, notices);
        feeds = new FeedsModel(needs.feeds(), needs.background(), session, needs.dialogs());
        morning =
                new MorningModel(
                        needs.library().arrivals().mornings(),
                        needs.library().paperStates(),
                        needs.background(),
                        session,
                        list,
                        actions,
                        shelves.shelvesProperty());
        networkChoice = new NetworkChoice(needs.settings(), needs.settingsChanged());
        textSize = new TextSizeChoice(needs.settings(), needs.settingsChanged());
        network =
                new NetworkModel(
                        needs.transfers().connection(), networkChoice, needs.background(), session);
        subway =
                new SubwayModel(
                        needs.transfers(),
                        needs.library()
                                .arrivals()
                                .readiness(needs.transfers(), needs.library().indexer()),
                        networkChoice,
                        actions,
                        needs.background(),
                        session,
                        intake::addPdf);
        index = new PdfIndexModel(needs.library(), needs.background(), session);
        readFirst =
                new ReadFirst(
                        needs.library(),
                        needs.settings(),
                        needs.background(),
                        session,
                        list,
                        actions);
        citations =
                new CitationModel(
                        needs.library().finding().citations(),
                        needs.background(),
                        session,
                        actions,
                        adding::offer);
        trends =
                new TrendsModel(
                        needs.library().finding().trends(),
                        needs.library().browse(),
                        needs.background(),
                        session,
                        list,
                        needs.settings(),
                        words,
                        file);
        duplicates =
                new DuplicatesModel(
                        needs.library(), needs.background(), session, actions, notices, words);
        care =
                new CareModel(
                        needs.care(), needs.background(), needs.dialogs(), notices, words, session);
        deaf =
                needs.library()
                        .changes()
                        .listen(new ChangeInbox(needs.background(), session.changes()::tell));
    }

    /** Hears of no change of the library any more. */
    public void close() {
        morning.leave();
        writing.stop();
        adding.close();
        deaf.run();
        feeds.close();
        network.close();
        meanings.close();
        readFirst.close();
        subway.close();
        duplicates.close();
        care.close();
    }

    /** A new view of papers, which follows nothing yet. */
    public DetailModel detail() {
        return new DetailModel(needs.background(), needs.library(), session);
    }
}
