package dev.assay.server.web;

import jakarta.servlet.http.HttpServletRequest;

/** The page that says what went wrong. */
record FaultPage(Frame frame, String words) {

    static Page of(HttpServletRequest request, int status, String words) {
        FaultPage page = new FaultPage(Frame.ofFault(request, "This did not work"), words);
        return Page.of(status, out -> JtefaultGenerated.render(out, Page.NOTHING, page));
    }
}
