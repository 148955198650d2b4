package dev.assay.server.api;

import dev.assay.server.web.BadSetting;
import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What every request of a program goes through, behind the check of who sent it. */
@Configuration(proxyBeanMethods = false)
class ApiSetup {

    private static final int USUAL_RATE = 3000;
    private static final int FIRST = Ordered.LOWEST_PRECEDENCE - 100; // behind the filters of who gets in

    @Bean
    FilterRegistrationBean<RateLimits> rateLimits(Clock clock, @Value("${assay.api.per-minute:}") String most) {
        return behindTheEntrance(new RateLimits(clock, rate(most)), 0, "/api/*", "/graphql");
    }

    private static int rate(String text) {
        if (text.isBlank()) {
            return USUAL_RATE;
        }
        if (!text.strip().matches("[1-9][0-9]{0,7}")) {
            throw new BadSetting("ASSAY_API_PER_MINUTE is no number of requests; give one like " + USUAL_RATE);
        }
        return Integer.parseInt(text.strip());
    }

    /** An answer that did not change since a program saw it is not sent again. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags() {
        return behindTheEntrance(new ShallowEtagHeaderFilter(), 1, "/api/*");
    }

    @Bean
    FilterRegistrationBean<RepeatedRequests> repeatedRequests(KeptAnswers answers, TransactionTemplate transaction) {
        return behindTheEntrance(new RepeatedRequests(answers, transaction), 2, "/api/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> behindTheEntrance(
            F filter, int place, String... paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(FIRST + place);
        registration.addUrlPatterns(paths);
        return registration;
    }
}
