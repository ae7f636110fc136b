package app.seojae.ui.shell;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;

/** The words of a window that speaks Korean. */
final class Korean {

    private Korean() {}

    static String ko(Text text, Object... args) {
        return text.in(Language.KOREAN, args);
    }
}
