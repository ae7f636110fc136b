package app.seojae.library.feeds;

import app.seojae.model.SeojaeException;

/** One kind of feed: looks at what is published and takes in what is new. */
interface FeedSource {

    /**
     * Checks it; what was taken in until it throws stays.
     *
     * @throws SeojaeException where the check cannot go on
     */
    void check(FeedRun run) throws SeojaeException;
}
