package dev.assay.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many who do the same at the same time. */
final class Together {

    private Together() {}

    /** Starts all at once and waits for all; what each got, in the order of their numbers. */
    static <T> List<T> run(int many, IntFunction<T> each) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < many; number++) {
                int own = number;
                running.add(threads.submit(() -> {
                    start.await();
                    return each.apply(own);
                }));
            }
            start.countDown();
            List<T> got = new ArrayList<>();
            for (Future<T> one : running) {
                got.add(one.get());
            }
            return got;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        } catch (ExecutionException fault) {
            throw new AssertionError(fault);
        }
    }
}
