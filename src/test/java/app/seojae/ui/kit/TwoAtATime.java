package app.seojae.ui.kit;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Lets one test class have the screen and one of those that need none run beside it, never more: a
 * processor for each. JUnit finds this by itself; the tests of a window are known by their package.
 */
public final class TwoAtATime implements BeforeAllCallback {

    private static final Namespace HERE = Namespace.create(TwoAtATime.class);
    private static final Semaphore SCREEN = new Semaphore(1, true);
    private static final Semaphore BESIDE = new Semaphore(1, true);

    /** Waits for the turn of a class, which ends when all of the class is over. */
    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        Class<?> test = context.getRequiredTestClass();
        if (test.getEnclosingClass() == null) {
            Semaphore turns = test.getName().startsWith("app.seojae.ui.") ? SCREEN : BESIDE;
            ForkJoinPool.managedBlock(new Turn(turns));
            AutoCloseable end = turns::release;
            context.getStore(HERE).put(test, end);
        }
    }

    /** Waiting that lets another thread come as far meanwhile. */
    private static final class Turn implements ForkJoinPool.ManagedBlocker {
        private final Semaphore turns;
        private boolean ours;

        private Turn(Semaphore turns) {
            this.turns = turns;
        }

        @Override
        public boolean block() throws InterruptedException {
            if (!ours) {
                turns.acquire();
                ours = true;
            }
            return true;
        }

        @Override
        public boolean isReleasable() {
            ours = ours || turns.tryAcquire();
            return ours;
        }
    }
}
