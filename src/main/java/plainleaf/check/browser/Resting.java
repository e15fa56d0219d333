package plainleaf.check.browser;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/** Things that are dear to set up and serve one at a time: they rest here between two uses. For many threads at once. */
final class Resting<T extends AutoCloseable> implements AutoCloseable {
    private final Deque<T> idle = new ConcurrentLinkedDeque<>();
    private final Supplier<T> maker;

    Resting(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Uses one that rests, or a new one. One that fails is closed and never used again. */
    <R> R use(Function<T, R> work) {
        T rested = idle.pollFirst();
        T one = rested == null ? maker.get() : rested;
        R result;
        try {
            result = work.apply(one);
        } catch (RuntimeException | Error e) {
            close(one);
            throw e;
        }
        idle.addFirst(one);
        return result;
    }

    @Override
    public void close() {
        for (T one = idle.pollFirst(); one != null; one = idle.pollFirst()) close(one);
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
