package app.seojae.fetch;

import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The head of a server's answer, known as soon as it was read, and the body that follows it.
 *
 * <p>A connection that breaks behind the head fails the body alone: what the head said counts,
 * however soon the break came.
 */
record ResponseHead(URI address, int status, HttpHeaders headers, Body body) {

    /** Sends a request and waits for the head of its answer. */
    static ResponseHead of(HttpClient client, HttpRequest request, CancellableWait waiting)
            throws IOException, SeojaeException, InterruptedException {
        CompletableFuture<ResponseHead> head = new CompletableFuture<>();
        Body body = new Body();
        CompletableFuture<HttpResponse<Body>> whole =
                client.sendAsync(
                        request,
                        info -> {
                            URI address = request.uri();
                            head.complete(
                                    new ResponseHead(
                                            address, info.statusCode(), info.headers(), body));
                            return body;
                        });
        CompletableFuture<HttpResponse<Body>> _ =
                whole.whenComplete(
                        (response, error) -> {
                            if (error != null) {
                                head.completeExceptionally(error);
                                body.onError(error);
                            }
                        });
        try {
            while (!head.isDone()) {
                waiting.look();
                try {
                    head.get(CancellableWait.SLICE.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // the request has a limit of its own
                }
            }
            return head.get();
        } catch (InterruptedException | SeojaeException e) {
            whole.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The declared length of the body in bytes. */
    OptionalLong length() {
        return headers.firstValueAsLong("Content-Length");
    }
}
