package app.seojae.library.summaries;

import app.seojae.chat.ChatModel;

/** A language model and what it is told to do. */
public record Writer(ChatModel model, String rules) {}
