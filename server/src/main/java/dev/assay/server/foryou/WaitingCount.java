package dev.assay.server.foryou;

import dev.assay.server.account.Member;
import dev.assay.server.note.Mentions;
import dev.assay.server.task.Tasks;
import dev.assay.server.web.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the frame of every page tell how much waits; it is counted only where a page is made. */
@Component
class WaitingCount implements HandlerInterceptor, WebMvcConfigurer {

    private final Tasks tasks;
    private final Mentions mentions;

    WaitingCount(Tasks tasks, Mentions mentions) {
        this.tasks = tasks;
        this.mentions = mentions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/assets/**", "/careers/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Frame.Waiting count =
                visitor -> visitor instanceof Member member ? tasks.countOpen(member) + mentions.unseen(member) : 0;
        request.setAttribute(Frame.WAITING, count);
        return true;
    }
}
