package plainleaf.check.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A conversation in the Chrome DevTools Protocol (https://chromedevtools.github.io/devtools-protocol/) with a browser on
 * this machine. May be used by many threads at once.
 */
final class DevTools implements AutoCloseable {
    private static final long PATIENCE_IN_SECONDS = 120;
    private static final Gson GSON = new Gson();

    private final Map<Integer, CompletableFuture<JsonObject>> questions = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonObject>> listeners = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final WebSocket socket;
    private CompletableFuture<WebSocket> sending;

    /**
     * Begins the conversation.
     *
     * @throws IllegalArgumentException for an address that is not on this machine: nothing else is ever spoken to
     * @throws java.util.concurrent.CompletionException if nobody answers there
     */
    DevTools(URI address) {
        if (!"127.0.0.1".equals(address.getHost())) throw new IllegalArgumentException(address + " is elsewhere");
        socket = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear())
                .join();
        sending = CompletableFuture.completedFuture(socket);
    }

    /** Asks, and waits for the answer. */
    JsonObject ask(String session, String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        questions.put(id, answer);
        send(id, session, method, parameters);
        try {
            return answer.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BrowserLost.because("it was interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw BrowserLost.because("no answer to " + method + " (" + e.getMessage() + ")", e);
        }
    }

    /** Says something whose answer does not matter; never waits. */
    void tell(String session, String method, Map<String, ?> parameters) {
        send(last.incrementAndGet(), session, method, parameters);
    }

    /** Everything that happens in a session is told here, one thing at a time; a listener must not ask. */
    void listen(String session, Consumer<JsonObject> listener) {
        listeners.put(session, listener);
    }

    void forget(String session) {
        listeners.remove(session);
    }

    private synchronized void send(int id, String session, String method, Map<String, ?> parameters) {
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", GSON.toJsonTree(parameters));
        if (!session.isEmpty()) message.addProperty("sessionId", session);
        // A socket takes one message at a time.
        sending = sending.thenCompose(free -> free.sendText(message.toString(), true));
    }

    private void hear(JsonObject message) {
        if (message.has("id")) {
            CompletableFuture<JsonObject> question =
                    questions.remove(message.get("id").getAsInt());
            if (question != null) answer(question, message);
        } else if (message.has("sessionId")) {
            listeners
                    .getOrDefault(message.get("sessionId").getAsString(), ignored -> {})
                    .accept(message);
        }
    }

    private static void answer(CompletableFuture<JsonObject> question, JsonObject message) {
        if (message.has("error"))
            question.completeExceptionally(
                    new IllegalStateException(message.get("error").toString()));
        else question.complete(message.getAsJsonObject("result"));
    }

    private void lose(Throwable why) {
        questions.values().forEach(question -> question.completeExceptionally(why));
    }

    @Override
    public void close() {
        socket.abort();
        lose(new IllegalStateException("the conversation has ended"));
    }

    /** Puts the pieces of each message together. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder begun = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean whole) {
            begun.append(piece);
            if (whole) {
                String message = begun.toString();
                begun.setLength(0);
                hear(JsonParser.parseString(message).getAsJsonObject());
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            lose(new IllegalStateException("it closed the conversation"));
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            lose(error);
        }
    }
}
