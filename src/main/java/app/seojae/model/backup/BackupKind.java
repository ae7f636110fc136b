package app.seojae.model.backup;

import java.util.Locale;

/** Why a backup was made. */
public enum BackupKind {
    /** By itself, once a day. */
    DAILY,
    /** Because the person asked for it. */
    ASKED,
    /** Before the program brought the library to a newer form. */
    UPGRADE;

    /** Its name in files and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name; one nobody knows was asked for. */
    public static BackupKind of(String word) {
        for (BackupKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return ASKED;
    }
}
