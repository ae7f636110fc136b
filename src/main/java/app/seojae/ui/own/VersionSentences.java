package app.seojae.ui.own;

import app.seojae.l10n.Text;
import app.seojae.model.ArxivCheck;
import app.seojae.ui.kit.Messages;

/** Says in words what arXiv answered about a paper's versions. */
final class VersionSentences {

    private VersionSentences() {}

    static String of(ArxivCheck check, Messages words) {
        Integer newest = check.newest();
        if (newest == null) {
            return words.of(Text.VERSION_NONE);
        }
        if (check.withdrawn()) {
            return words.of(Text.VERSION_WITHDRAWN, newest);
        }
        if (check.here() == null) {
            return words.of(Text.VERSION_NEWEST, newest);
        }
        return check.isOutdated()
                ? words.of(Text.VERSION_OUTDATED, newest, check.here())
                : words.of(Text.VERSION_CURRENT, newest);
    }
}
