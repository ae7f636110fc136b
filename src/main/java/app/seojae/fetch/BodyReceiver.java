package app.seojae.fetch;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.Progress;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Writes a body to disk as it comes, looking at its first bytes and its length on the way. */
final class BodyReceiver {

    /** A reader may find {@code %PDF-} behind some rubbish, but not further in than this. */
    private static final int HEAD = 1_024;

    private final FetchRequest request;
    private final PartFile part;
    private final Timing timing;
    private final CancellableWait waiting;
    private final Progress progress;

    BodyReceiver(
            FetchRequest request,
            PartFile part,
            Timing timing,
            CancellableWait waiting,
            Progress progress) {
        this.request = request;
        this.part = part;
        this.timing = timing;
        this.waiting = waiting;
        this.progress = progress;
    }

    /** Whether a partial answer begins where our half file ends. */
    boolean startsAt(ResponseHead answer, long have) {
        String range = answer.header("Content-Range").orElse("");
        return range.toLowerCase(Locale.ROOT).startsWith("bytes " + have + "-");
    }

    /** Takes the body behind the {@code have} bytes that are there, and names the file if whole. */
    Fetched receive(ResponseHead answer, long have) throws SeojaeException, InterruptedException {
        long declared = answer.length().orElse(-1);
        long whole = declared < 0 ? 0 : have + declared;
        boolean pdf = request.kind() == FetchRequest.Kind.PDF;
        String type = answer.header("Content-Type").orElse("");
        if (pdf && type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            return refuse(ProblemKind.HTML_INSTEAD_OF_PDF);
        }
        if (whole > request.maxBytes()) {
            return refuse(ProblemKind.TOO_LARGE, limit());
        }
        String encoding = answer.header("Content-Encoding").orElse("");
        BodyDecoding.Packed packed = BodyDecoding.Packed.of(encoding);
        if (packed == BodyDecoding.Packed.OTHERWISE) {
            return refuse(ProblemKind.ENCODED, encoding);
        }
        // Half of what is packed cannot be gone on from: the rest may be packed another way.
        boolean resumes = packed == BodyDecoding.Packed.NOT && !isAnswer();
        String validator = resumes ? validator(answer) : null;
        FileChannel channel;
        try {
            channel = part.open(have > 0, validator);
        } catch (IOException e) {
            return unwritable(e);
        }
        Fetched.Failed failed;
        long length;
        try (channel) {
            failed = copy(answer.body(), channel, have, whole, packed != BodyDecoding.Packed.NOT);
            length = channel.size();
            if (failed == null && !isAnswer()) {
                channel.force(true);
            }
        } catch (IOException e) {
            return unwritable(e);
        }
        if (failed != null) {
            return failed.retryable() && !isAnswer() ? failed : refuse(failed);
        }
        String etag = answer.header("ETag").orElse(null);
        return packed == BodyDecoding.Packed.NOT ? finish(length, etag) : unpack(etag, encoding);
    }

    private boolean isAnswer() {
        return request.kind() == FetchRequest.Kind.ANSWER;
    }

    private static @Nullable String validator(ResponseHead answer) {
        return answer.header("ETag")
                .filter(etag -> !etag.startsWith("W/"))
                .or(() -> answer.header("Last-Modified"))
                .orElse(null);
    }

    private Fetched unpack(@Nullable String etag, String encoding) {
        try {
            return part.unpack(request.maxBytes())
                    ? finish(part.size(), etag)
                    : refuse(ProblemKind.TOO_LARGE, limit());
        } catch (ZipException | EOFException e) {
            return refuse(ProblemKind.ENCODED, encoding);
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    private Fetched finish(long length, @Nullable String etag) {
        try {
            if (request.kind() == FetchRequest.Kind.PDF) {
                ProblemKind wrong = wrong(part.head(HEAD));
                if (wrong != null) {
                    return refuse(wrong);
                }
            }
            part.finish();
            return new Fetched.Done(request.target(), length, etag);
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    /** {@code null} where all came; only writing throws. */
    private Fetched.@Nullable Failed copy(
            Body body, FileChannel channel, long have, long whole, boolean packed)
            throws IOException, SeojaeException, InterruptedException {
        long length = have;
        boolean looked = packed || have >= HEAD || request.kind() != FetchRequest.Kind.PDF;
        long deadline = System.nanoTime() + timing.whole().toNanos();
        while (true) {
            waiting.look();
            progress.at(length, whole);
            List<ByteBuffer> pieces;
            try {
                pieces = body.next(timing.idle(), waiting);
            } catch (IOException e) {
                return Fetcher.failed(ProblemKind.CUT_OFF, true);
            }
            if (pieces == null) {
                boolean cut = whole > 0 && length < whole;
                return cut ? Fetcher.failed(ProblemKind.CUT_OFF, true) : null;
            }
            for (ByteBuffer piece : pieces) {
                length += piece.remaining();
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
            }
            if (length > request.maxBytes()) {
                return Fetcher.failed(ProblemKind.TOO_LARGE, false, limit());
            }
            if (!looked && length >= HEAD) {
                looked = true;
                ProblemKind wrong = wrong(part.head(HEAD));
                if (wrong != null) {
                    return Fetcher.failed(wrong, false);
                }
            }
            if (System.nanoTime() > deadline) {
                return Fetcher.failed(ProblemKind.CUT_OFF, true);
            }
        }
    }

    private static @Nullable ProblemKind wrong(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return null;
        }
        return start.stripLeading().startsWith("<")
                ? ProblemKind.HTML_INSTEAD_OF_PDF
                : ProblemKind.NOT_A_PDF;
    }

    private String limit() {
        return (request.maxBytes() >> 20) + " MB";
    }

    private Fetched refuse(ProblemKind kind, String... args) {
        return refuse(Fetcher.failed(kind, false, args));
    }

    private Fetched refuse(Fetched.Failed failed) {
        try {
            part.delete();
        } catch (IOException e) {
            return unwritable(e);
        }
        return failed;
    }

    /** A full disk must not be filled further by a half file. */
    private Fetched unwritable(IOException e) {
        String message = String.valueOf(e.getMessage());
        boolean full = message.contains("No space left") || message.contains("not enough space");
        if (full) {
            try {
                part.delete();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            return Fetcher.failed(ProblemKind.DISK_FULL, false);
        }
        return Fetcher.failed(ProblemKind.FILE_UNWRITABLE, false, request.target().toString());
    }
}
