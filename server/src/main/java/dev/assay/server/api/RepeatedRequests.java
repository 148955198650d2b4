package dev.assay.server.api;

import dev.assay.server.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a request with an {@code Idempotency-Key} happen once, however often it is sent: what it does and its answer are kept in one
 * transaction, and the answer is given again to whoever repeats it within a day. What failed is not kept, and can be tried again.
 */
final class RepeatedRequests extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedRequests.class);
    private static final String ALLOWED = "[\\x21-\\x7e]{1,255}";

    private final KeptAnswers answers;
    private final TransactionTemplate transaction;

    RepeatedRequests(KeptAnswers answers, TransactionTemplate transaction) {
        this.answers = answers;
        this.transaction = transaction;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null
                || request.getUserPrincipal() == null
                || !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY);
        if (!key.matches(ALLOWED)) {
            Problems.write(response, HttpStatus.BAD_REQUEST, KEY + " has 1 to 255 visible ASCII characters.");
            return;
        }
        KnownRequest known = KnownRequest.read(request); // as a whole, before a connection to the database is held
        if (known == null) {
            Problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "The body is too large to be repeated.");
            return;
        }
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        try {
            KeptAnswers.@Nullable Kept before = transaction.execute(status -> {
                KeptAnswers.Kept last =
                        answers.begin(account(request), key, request.getRequestURI(), known.fingerprint());
                if (last == null) {
                    run(chain, known.request(), kept);
                    if (kept.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                        status.setRollbackOnly();
                    } else {
                        answers.finish(account(request), key, kept);
                    }
                }
                return last;
            });
            if (before == null) {
                kept.copyBodyToResponse();
            } else if (before.fingerprint().equals(known.fingerprint())) {
                before.writeTo(response);
            } else {
                Problems.write(
                        response, HttpStatus.UNPROCESSABLE_CONTENT, "This " + KEY + " belongs to another request.");
            }
        } catch (TransactionException fault) {
            LOG.error("{} at the end of a request", fault.getClass().getName());
            Problems.write(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Nothing was kept. Send the request again with the same " + KEY + ".");
        }
    }

    private static String account(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    private static void run(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (ServletException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
