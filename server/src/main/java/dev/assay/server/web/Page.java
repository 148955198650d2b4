package dev.assay.server.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A page, made by a compiled template. It is made as a whole before anything is sent, so that a fault becomes an error page. */
public final class Page implements View {

    /** For templates, which ask for something that is told of every tag. */
    public static final HtmlInterceptor NOTHING = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String tag, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String tag, TemplateOutput output) {}
    };

    private final int status;
    private final Consumer<HtmlTemplateOutput> template;

    private Page(int status, Consumer<HtmlTemplateOutput> template) {
        this.status = status;
        this.template = template;
    }

    /** What was asked for. */
    public static Page of(Consumer<HtmlTemplateOutput> template) {
        return new Page(HttpServletResponse.SC_OK, template);
    }

    /** A page that says what is wrong, such as a form that cannot be used as it is filled in (422). */
    public static Page of(int status, Consumer<HtmlTemplateOutput> template) {
        return new Page(status, template);
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text.toString());
    }
}
