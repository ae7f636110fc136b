package app.seojae.ui.own;

import app.seojae.l10n.Text;
import app.seojae.library.own.Additions;
import app.seojae.library.own.NewVersions;
import app.seojae.library.own.OwnPapers;
import app.seojae.model.ArxivCheck;
import app.seojae.model.paper.OwnFacts;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.session.PaperActions;
import app.seojae.work.Lane;
import app.seojae.work.Progress;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * What a person does about papers of arXiv and of her own: ask for newer versions, fetch one, mend
 * what is known of a paper. Confined to the FX thread.
 */
public final class OwnPaperActions {

    private final OwnPapers own;
    private final NewVersions versions;
    private final Background background;
    private final PaperActions actions;
    private final Notices notices;
    private final Messages words;
    private final LongWork asking;
    private final Set<Long> fetching = new HashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    public OwnPaperActions(
            Additions additions,
            Background background,
            PaperActions actions,
            Notices notices,
            Messages words) {
        own = additions.papers();
        versions = additions.versions();
        this.background = background;
        this.actions = actions;
        this.notices = notices;
        this.words = words;
        asking = new LongWork(background);
    }

    /** Changes when a version begins or ends to be fetched. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Whether the newest version of a paper is on its way. */
    public boolean isFetching(long paper) {
        return fetching.contains(paper);
    }

    /** Asks arXiv for newer versions of papers, all in one request as far as that goes. */
    public void check(List<Long> papers) {
        if (asking.isUnderWay() || papers.isEmpty()) {
            return;
        }
        notices.say(words.of(Text.VERSIONS_ASKING), Text.STOP, asking::stop);
        asking.start(
                        Lane.NET,
                        (progress, stop) -> versions.check(papers, progress, stop),
                        () -> notices.withdraw(Text.STOP))
                .then(this::tell);
    }

    private void tell(Map<Long, ArxivCheck> answers) {
        List<Long> newer =
                answers.entrySet().stream()
                        .filter(one -> one.getValue().isOutdated())
                        .map(Map.Entry::getKey)
                        .toList();
        if (answers.isEmpty()) {
            notices.say(words.of(Text.VERSIONS_NO_NUMBER));
        } else if (answers.size() == 1) {
            ArxivCheck one = answers.values().iterator().next();
            say(VersionSentences.of(one, words), newer);
        } else {
            long withdrawn = answers.values().stream().filter(ArxivCheck::withdrawn).count();
            say(
                    words.of(
                            withdrawn == 0 ? Text.VERSIONS_SUM : Text.VERSIONS_SUM_WITHDRAWN,
                            words.number(answers.size()),
                            words.number(newer.size()),
                            words.number(withdrawn)),
                    newer);
        }
    }

    private void say(String sentence, List<Long> newer) {
        if (newer.isEmpty()) {
            notices.say(sentence);
        } else {
            notices.say(sentence, Text.VERSIONS_FETCH, () -> newer.forEach(this::fetch));
        }
    }

    /** Fetches the newest version of a paper's PDF beside the one that is here. */
    public void fetch(long paper) {
        if (fetching.add(paper)) {
            revise();
            background
                    .run(
                            Lane.NET,
                            cancel -> {
                                versions.fetch(paper, Progress.NONE, cancel);
                                return true;
                            })
                    .then(done -> notices.say(words.of(Text.VERSIONS_FETCHED)))
                    .always(
                            () -> {
                                fetching.remove(paper);
                                revise();
                            });
        }
    }

    private void revise() {
        revision.set(revision.get() + 1);
    }

    /** Mends title, authors and year of a paper the person added, and offers to take that back. */
    public void mend(long paper, OwnFacts facts) {
        notices.withdraw(Text.DO_UNDO);
        background
                .run(Lane.WRITE, () -> own.mend(paper, facts))
                .then(
                        changed -> {
                            if (changed) {
                                notices.say(words.of(Text.FACTS_KEPT), Text.DO_UNDO, actions::undo);
                            }
                        });
    }
}
