package dev.assay.server.api;

import dev.assay.server.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets every account send so many requests a minute, and tells programs how many are left. */
final class RateLimits extends OncePerRequestFilter {

    private static final int SECONDS = 60;
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final int most;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    RateLimits(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    private record Window(long minute, int used) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal who = request.getUserPrincipal();
        if (who == null) {
            chain.doFilter(request, response);
            return;
        }
        long now = clock.instant().getEpochSecond();
        long minute = now / SECONDS;
        if (windows.size() > MOST_KEPT) {
            windows.values().removeIf(window -> window.minute() != minute);
        }
        int used = windows.merge(who.getName(), new Window(minute, 1), RateLimits::add)
                .used();
        long rest = SECONDS - now % SECONDS;
        response.setHeader("RateLimit-Policy", "\"account\";q=" + most + ";w=" + SECONDS);
        response.setHeader("RateLimit", "\"account\";r=" + Math.max(0, most - used) + ";t=" + rest);
        if (used > most) {
            response.setHeader("Retry-After", Long.toString(rest));
            Problems.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "More than " + most + " requests in a minute. Wait " + rest + " seconds.");
            return;
        }
        chain.doFilter(request, response);
    }

    private static Window add(Window kept, Window one) {
        return kept.minute() == one.minute() ? new Window(kept.minute(), kept.used() + 1) : one;
    }
}
