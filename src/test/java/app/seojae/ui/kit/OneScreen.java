package app.seojae.ui.kit;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Lets one test class at a time have the screen, while the classes that need none run beside it.
 * JUnit finds it by itself; the tests of a window are known by their package.
 */
public final class OneScreen implements BeforeAllCallback {

    private static final Namespace HERE = Namespace.create(OneScreen.class);
    private static final Semaphore SCREEN = new Semaphore(1, true);

    /** Waits for the screen, which is given back when all of the class is over. */
    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        Class<?> test = context.getRequiredTestClass();
        if (test.getEnclosingClass() == null && test.getName().startsWith("app.seojae.ui.")) {
            ForkJoinPool.managedBlock(new Turn());
            AutoCloseable turn = SCREEN::release;
            context.getStore(HERE).put(test, turn);
        }
    }

    /** Waiting that lets another thread run meanwhile. */
    private static final class Turn implements ForkJoinPool.ManagedBlocker {
        private boolean ours;

        @Override
        public boolean block() throws InterruptedException {
            if (!ours) {
                SCREEN.acquire();
                ours = true;
            }
            return true;
        }

        @Override
        public boolean isReleasable() {
            ours = ours || SCREEN.tryAcquire();
            return ours;
        }
    }
}
