package app.seojae.library.transfer;

import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.context.ProcessIdentity;
import app.seojae.model.SeojaeException;
import app.seojae.store.file.DownloadStore;

/**
 * Which download is in whose hands, over all programs of this machine. Blocking; safe for any
 * thread.
 */
final class DownloadClaims {

    private final LibraryContext context;
    private final DownloadStore store = new DownloadStore();
    private final String self = ProcessIdentity.self();

    DownloadClaims(LibraryContext ground) {
        this.context = ground;
    }

    /** Takes a download for this program; {@code false} where another was first. */
    boolean take(long paper) throws SeojaeException {
        return context.write(sql -> store.claim(sql, paper, context.now(), self));
    }

    /** Gives one back as it was before it was taken. */
    void giveBack(long paper) throws SeojaeException {
        context.write(
                sql -> {
                    store.putBack(sql, paper);
                    return true;
                });
    }

    /** Written only where there is something to give back: to look costs no transaction. */
    void giveBackWhatNobodyBrings() throws SeojaeException {
        for (String owner : context.read(store::owners)) {
            if (!owner.equals(self) && !ProcessIdentity.isAlive(owner)) {
                context.write(
                        sql -> {
                            store.giveBack(sql, owner);
                            return true;
                        });
                context.tell(Change.many(Change.Kind.PDF));
            }
        }
    }
}
