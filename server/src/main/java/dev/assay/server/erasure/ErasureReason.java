package dev.assay.server.erasure;

import dev.assay.server.web.Unusable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why an application is erased. */
public enum ErasureReason {
    ASKED("The applicant asked for it"),
    NOT_NEEDED("It is needed no more"),
    MISTAKE("It was handed in by mistake");

    private final String words;

    ErasureReason(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** The reason of that name. */
    static ErasureReason of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unusable("Say why it is erased: "
                        + Arrays.stream(values()).map(ErasureReason::name).collect(Collectors.joining(", ")) + "."));
    }
}
