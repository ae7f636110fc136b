package app.seojae.fetch;

import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** A response's body, read piece by piece with a limit on the wait for each. */
final class Body implements BodySubscriber<Body> {

    /** What the network puts in: bytes, then an end or an error. */
    private record Piece(List<ByteBuffer> bytes, @Nullable Throwable error, boolean end) {}

    private final LinkedBlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private long received;

    @Override
    public CompletionStage<Body> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription.complete(newSubscription);
        newSubscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        pieces.add(new Piece(bytes, null, false));
    }

    @Override
    public void onError(Throwable error) {
        pieces.add(new Piece(List.of(), error, false));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece(List.of(), null, true));
    }

    /** The next bytes, {@code null} at the end; looks up now and then while none come. */
    @Nullable List<ByteBuffer> next(Duration idle, CancellableWait waiting)
            throws IOException, SeojaeException, InterruptedException {
        Piece piece = waiting.next(idle, pieces::poll);
        if (piece == null) {
            throw new IOException("no bytes for " + idle.toSeconds() + " s");
        }
        if (piece.error() != null) {
            throw new IOException(piece.error());
        }
        if (piece.end()) {
            return null;
        }
        subscription.join().request(1); // bytes come only after it
        piece.bytes().forEach(one -> received += one.remaining());
        return new ArrayList<>(piece.bytes());
    }

    /** How many bytes were taken out so far; for the one thread that takes them. */
    long received() {
        return received;
    }

    /** Lets the connection go, whatever is still to come. */
    void abandon() {
        CompletableFuture<Void> _ = subscription.thenAccept(Flow.Subscription::cancel);
    }
}
