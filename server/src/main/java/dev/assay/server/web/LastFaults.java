package dev.assay.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Catches what fails outside the controllers, such as looking up who sent a request while the database is away. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LastFaults extends OncePerRequestFilter {

    private final Faults faults;

    LastFaults(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            response.reset();
            faults.write(fault, request, response);
        }
    }
}
