package app.seojae.library.transfer;

import app.seojae.model.paper.DownloadState;
import app.seojae.model.paper.PdfInfo;
import app.seojae.work.Progress;

/** Tells each step of one download, and keeps what the server said of its size. */
final class DownloadSteps implements Progress {

    private final long paper;
    private final DownloadNews news;
    private long whole;

    DownloadSteps(long paper, DownloadNews news) {
        this.paper = paper;
        this.news = news;
    }

    @Override
    public void at(long bytes, long all) {
        whole = all;
        news.tell(new DownloadState(paper, PdfInfo.State.DOWNLOADING, bytes, all, null));
    }

    /** The whole size in bytes, 0 while nobody has said it. */
    long whole() {
        return whole;
    }
}
