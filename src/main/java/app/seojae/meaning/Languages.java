package app.seojae.meaning;

import app.seojae.vector.Lexicon;

/**
 * The words of both languages and what of one stands for what of the other.
 *
 * @param forms how each English word is usually written
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Languages(Lexicon english, String[] forms, Lexicon korean, TranslationTable table) {}
