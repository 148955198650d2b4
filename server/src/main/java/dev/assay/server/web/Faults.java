package dev.assay.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** The one place that turns faults into answers: problems (RFC 9457) for programs, pages for people. */
@RestControllerAdvice
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @ExceptionHandler
    Object answer(Exception fault, HttpServletRequest request) {
        HttpStatus status = statusOf(fault);
        if (status.is5xxServerError()) {
            // the kind and the place, not the message, which may hold something of a person
            LOG.error("{} at {}", fault.getClass().getName(), place(fault));
        }
        String words = Objects.requireNonNullElse(wordsFor(fault, status), "");
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView(FaultPage.of(request, status.value(), words));
        page.setStatus(status);
        return page;
    }

    private static HttpStatus statusOf(Exception fault) {
        return switch (fault) {
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case NotAllowed _ -> HttpStatus.FORBIDDEN;
            case Unusable _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case ErrorResponse answer ->
                HttpStatus.valueOf(answer.getStatusCode().value());
            case DataAccessResourceFailureException _, CannotCreateTransactionException _ ->
                HttpStatus.SERVICE_UNAVAILABLE;
            case MultipartException _, HttpMessageNotReadableException _ -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static @Nullable String wordsFor(Exception fault, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> new NotFound().getMessage();
            case INTERNAL_SERVER_ERROR -> "Something went wrong on our side. Nothing was half done; try again.";
            case SERVICE_UNAVAILABLE -> "The database cannot be reached. Try again in a minute.";
            default ->
                fault instanceof NotAllowed || fault instanceof Unusable
                        ? String.valueOf(fault.getMessage())
                        : status.getReasonPhrase() + ". Check what was sent.";
        };
    }

    private static String place(Throwable fault) {
        StackTraceElement[] places = fault.getStackTrace();
        for (StackTraceElement place : places) {
            if (place.getClassName().startsWith("dev.assay")) {
                return place.toString();
            }
        }
        return places.length == 0 ? "an unknown place" : places[0].toString();
    }
}
