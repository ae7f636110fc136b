package app.seojae.library;

import app.seojae.library.meaning.Meanings;

/** What finds papers by what the library's own texts teach. */
public record Discovery(Meanings meanings) {}
