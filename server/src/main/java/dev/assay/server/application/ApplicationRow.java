package dev.assay.server.application;

import dev.assay.server.web.Moments;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An application in the list.
 *
 * @param link where the candidate's verdicts are; null where there are none, or not for this reader
 * @param erasure where it can be erased; null where nothing is, or not by this reader
 * @param file what is said of the file: no name that could tell who the person is
 * @param mark the name of the state's colour
 * @param detail what to do about it; null where nothing is
 */
record ApplicationRow(
        String candidate,
        @Nullable String link,
        @Nullable String erasure,
        String came,
        String file,
        String size,
        String mark,
        String state,
        @Nullable String detail) {

    private static final int KILO = 1024;

    static ApplicationRow of(Application application, int files, @Nullable String link, @Nullable String erasure) {
        return new ApplicationRow(
                application.candidate(),
                application.state() == Application.State.READ ? link : null,
                application.isCandidate() ? erasure : null,
                Moments.minute(application.uploadedAt()),
                Applications.shownName(application).orElseGet(() -> files(application, files)),
                application.state() == Application.State.ERASED ? "" : Math.max(1, application.bytes() / KILO) + " KB",
                application.state().name().toLowerCase(Locale.ROOT),
                switch (application.state()) {
                    case WAITING -> "being read";
                    case READ -> "read";
                    case UNREADABLE -> "not readable";
                    case MERGED -> "with another";
                    case ERASED -> "erased";
                },
                application.detail());
    }

    private static String files(Application application, int files) {
        if (application.state() == Application.State.ERASED) {
            return "";
        }
        return files == 1 ? application.neutralName() : files + " files";
    }
}
