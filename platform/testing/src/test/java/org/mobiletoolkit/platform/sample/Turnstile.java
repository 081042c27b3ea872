package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;

/** Holds up the handlers of events as long as a test wants. */
@ApplicationScoped
public class Turnstile {

    private volatile CountDownLatch locked = new CountDownLatch(0);

    void lock() {
        locked = new CountDownLatch(1);
    }

    void unlock() {
        locked.countDown();
    }

    void pass() {
        try {
            locked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
