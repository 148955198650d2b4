package dev.assay.server.application;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes what is kept beside applications for those that an older version of the server read, once, in the background. */
@Component
class Renewal {

    private static final int AT_ONCE = 50;

    private final ApplicationStore store;
    private final Applications applications;

    Renewal(ApplicationStore store, Applications applications) {
        this.store = store;
        this.applications = applications;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("assay-renewal").start(this::renew);
    }

    private void renew() {
        for (List<String> old = store.readBefore(AT_ONCE); !old.isEmpty(); old = store.readBefore(AT_ONCE)) {
            old.forEach(applications::renew);
        }
    }
}
