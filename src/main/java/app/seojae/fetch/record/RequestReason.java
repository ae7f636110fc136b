package app.seojae.fetch.record;

/**
 * Why something is asked for, said by who asks.
 *
 * @param subject what it is for, as a person knows it: a paper's title, a feed's address; empty
 *     where the purpose says all
 */
public record RequestReason(Purpose purpose, String subject) {

    private static final int LONGEST = 300;

    /** What a request is good for. */
    public enum Purpose {
        PDF,
        PICTURE,
        FEED,
        MODEL,
        /** What arXiv tells of papers. */
        PAPER_FACTS,
        /** Whether there is a newer version of the program. */
        RELEASE
    }

    public RequestReason {
        subject = subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST);
    }

    /** A paper's PDF. */
    public static RequestReason pdf(String title) {
        return new RequestReason(Purpose.PDF, title);
    }

    /** A paper's picture. */
    public static RequestReason picture(String title) {
        return new RequestReason(Purpose.PICTURE, title);
    }

    /** A feed's listing or file; what stands behind a question mark may be secret and is left. */
    public static RequestReason feed(String address) {
        int secret = address.indexOf('?');
        return new RequestReason(Purpose.FEED, secret < 0 ? address : address.substring(0, secret));
    }

    /** A question to a language model. */
    public static RequestReason model(String name) {
        return new RequestReason(Purpose.MODEL, name);
    }

    /** What arXiv tells of papers, named by their ids. */
    public static RequestReason paperFacts(String ids) {
        return new RequestReason(Purpose.PAPER_FACTS, ids);
    }

    /** Whether there is a newer version of the program. */
    public static RequestReason release() {
        return new RequestReason(Purpose.RELEASE, "");
    }
}
