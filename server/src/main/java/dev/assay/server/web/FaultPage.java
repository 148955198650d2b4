package dev.assay.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.View;

/** The page that says what went wrong. */
record FaultPage(Frame frame, String words) {

    static View of(HttpServletRequest request, int status, String words) {
        FaultPage page = new FaultPage(Frame.of(request, "This did not work"), words);
        return Page.of(status, out -> JtefaultGenerated.render(out, Page.NOTHING, page));
    }
}
