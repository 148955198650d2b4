package dev.assay.server.careers;

import dev.assay.server.pool.Pool;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page on which an applicant ends that the application is kept for other roles. */
@Controller
class ConsentController {

    private final Pool pool;

    ConsentController(Pool pool) {
        this.pool = pool;
    }

    /**
     * The page.
     *
     * @param until until when it is kept; empty once that is ended
     */
    record ConsentPage(Frame frame, String code, String until) {}

    @GetMapping("/careers/consent")
    View show(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        return page(request, code, Moments.day(pool.until(code)));
    }

    @PostMapping("/careers/consent")
    View end(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        pool.withdraw(code);
        return page(request, code, "");
    }

    private static View page(HttpServletRequest request, String code, String until) {
        ConsentPage page = new ConsentPage(Frame.of(request, "Kept for other roles"), code, until);
        return Page.of(out -> JteconsentGenerated.render(out, Page.NOTHING, page));
    }
}
