package app.seojae.markdown;

import org.commonmark.node.CustomNode;

/** A formula within a paragraph. */
public final class Formula extends CustomNode {

    private final String source;

    Formula(String source) {
        this.source = source;
    }

    /** As it is written, with the marks around it; what were several lines are one. */
    public String source() {
        return source;
    }
}
