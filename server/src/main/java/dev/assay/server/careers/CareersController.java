package dev.assay.server.careers;

import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import dev.assay.server.web.PublicAddress;
import dev.assay.server.web.Unusable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The pages that anyone sees. */
@Controller
class CareersController {

    private static final int UNUSABLE = 422;

    private final Careers careers;
    private final PublicAddress address;

    CareersController(Careers careers, PublicAddress address) {
        this.careers = careers;
        this.address = address;
    }

    /** All open jobs. */
    record ListPage(Frame frame, List<Vacancy> vacancies) {}

    /**
     * One open job with the form to apply.
     *
     * @param fault what is wrong with what was handed in; null where nothing is
     */
    record VacancyPage(
            Frame frame, Vacancy vacancy, @Nullable String fault, boolean done) {}

    /**
     * What was read from a file, before it is handed in.
     *
     * @param address where the applicant may want to hear of it; empty where none was read
     */
    record PreviewPage(Frame frame, Vacancy vacancy, String draft, WhatWasRead read, String address) {}

    @GetMapping("/careers")
    View all(HttpServletRequest request) {
        ListPage page = new ListPage(Frame.of(request, "Open jobs"), careers.open());
        return Page.of(out -> JtelistGenerated.render(out, Page.NOTHING, page));
    }

    @GetMapping(path = "/careers/feed.xml")
    ResponseEntity<String> feed() {
        StringBuilder feed = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>")
                .append("<title>Open jobs</title><description>Jobs that are open now.</description><link>")
                .append(Block.escaped(address.of("/careers")))
                .append("</link>\n");
        careers.open()
                .forEach(vacancy -> feed.append(vacancy.rssItem(address.of(vacancy.address())))
                        .append('\n'));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/rss+xml;charset=UTF-8"))
                .body(feed.append("</channel></rss>\n").toString());
    }

    @GetMapping("/careers/{job}")
    View vacancy(
            HttpServletRequest request,
            @PathVariable String job,
            @RequestParam(required = false) @Nullable String done) {
        return vacancy(request, 200, careers.find(job), null, done != null);
    }

    private static View vacancy(
            HttpServletRequest request, int status, Vacancy vacancy, @Nullable String fault, boolean done) {
        VacancyPage page = new VacancyPage(Frame.of(request, vacancy.title()), vacancy, fault, done);
        return Page.of(status, out -> JtevacancyGenerated.render(out, Page.NOTHING, page));
    }

    /** Reads the file and shows what was read; nothing is handed in yet. */
    @PostMapping("/careers/{job}/preview")
    View preview(
            HttpServletRequest request,
            @PathVariable String job,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Vacancy vacancy = careers.find(job);
        if (file == null) {
            return vacancy(request, UNUSABLE, vacancy, "Choose your résumé first.", false);
        }
        return switch (careers.preview(job, String.valueOf(file.getOriginalFilename()), file.getBytes())) {
            case Careers.Preview.Unreadable(String detail) ->
                vacancy(request, UNUSABLE, vacancy, "Your file cannot be read: " + detail + ".", false);
            case Careers.Preview.Read(String draft, WhatWasRead read, String address) -> {
                PreviewPage page = new PreviewPage(Frame.of(request, "What was read"), vacancy, draft, read, address);
                yield Page.of(out -> JtepreviewGenerated.render(out, Page.NOTHING, page));
            }
        };
    }

    @PostMapping("/careers/{job}/applications")
    View apply(
            HttpServletRequest request,
            @PathVariable String job,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "false") boolean keep,
            @RequestParam(defaultValue = "0") int months) {
        try {
            careers.confirm(job, new Careers.Confirmed(draft, email, keep ? months : null));
            return new RedirectView("/careers/" + job + "?done");
        } catch (Unusable fault) {
            return vacancy(request, UNUSABLE, careers.find(job), fault.getMessage(), false);
        }
    }
}
