package dev.assay.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
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
    private static final String DISK_FULL = "53100"; // PostgreSQL's SQLSTATE
    private static final String NO_ROOM = "No space left on device"; // Linux, in the words of its C library

    @ExceptionHandler
    Object answer(Exception thrown, HttpServletRequest request) {
        Throwable fault = Unusable.behind(thrown);
        HttpStatus status = statusOf(fault);
        URI occurrence = told(fault, status);
        String words = wordsFor(fault, status);
        if (isOfProgram(request)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
            problem.setInstance(occurrence); // not the address that was asked for, which may hold something of a person
            return ResponseEntity.status(status)
                    .headers(fault instanceof ErrorResponse answer ? answer.getHeaders() : HttpHeaders.EMPTY)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView(FaultPage.of(request, status.value(), words));
        page.setStatus(status);
        return page;
    }

    /** The same where no controller was reached. */
    void write(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable fault = Unusable.behind(thrown);
        HttpStatus status = statusOf(fault);
        told(fault, status);
        if (isOfProgram(request)) {
            Problems.write(response, status, wordsFor(fault, status));
        } else {
            FaultPage.of(request, status.value(), wordsFor(fault, status)).render(null, request, response);
        }
    }

    private static boolean isOfProgram(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.startsWith("/api/") || address.equals("/graphql") || address.startsWith("/actuator/");
    }

    /** Logs what is our own fault; the name under which it is found in the log. */
    private static URI told(Throwable fault, HttpStatus status) {
        URI occurrence = URI.create("urn:uuid:" + UUID.randomUUID());
        if (status.is5xxServerError()) {
            // the kind and the place, not the message, which may hold something of a person
            LOG.error("{} at {} ({})", fault.getClass().getName(), place(fault), occurrence);
        }
        return occurrence;
    }

    private static HttpStatus statusOf(Throwable fault) {
        if (isFullDisk(fault)) {
            return HttpStatus.INSUFFICIENT_STORAGE;
        }
        return switch (fault) {
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case NotAllowed _ -> HttpStatus.FORBIDDEN;
            case ChangedMeanwhile _ -> HttpStatus.CONFLICT;
            case NotAsSeen _ -> HttpStatus.PRECONDITION_FAILED;
            case Unusable _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case ErrorResponse answer ->
                HttpStatus.valueOf(answer.getStatusCode().value());
            case DataAccessResourceFailureException _, CannotCreateTransactionException _, StoreUnreachable _ ->
                HttpStatus.SERVICE_UNAVAILABLE;
            case MultipartException _, HttpMessageNotReadableException _, TypeMismatchException _ ->
                HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static String wordsFor(Throwable fault, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Objects.requireNonNullElse(new NotFound().getMessage(), "");
            case INTERNAL_SERVER_ERROR -> "Something went wrong on our side. Nothing was half done; try again.";
            case INSUFFICIENT_STORAGE ->
                "The server's disk is full. Nothing was kept of this; try again once there is room.";
            case SERVICE_UNAVAILABLE ->
                (fault instanceof StoreUnreachable ? "The store of files" : "The database")
                        + " cannot be reached. Try again in a minute.";
            default ->
                fault instanceof NotAllowed || fault instanceof Unusable
                        ? String.valueOf(fault.getMessage())
                        : status.getReasonPhrase() + ". Check what was sent.";
        };
    }

    /** Whether files or the database found no more room. */
    private static boolean isFullDisk(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            boolean full = switch (cause) {
                case SQLException refused -> DISK_FULL.equals(refused.getSQLState());
                case IOException refused -> String.valueOf(refused.getMessage()).contains(NO_ROOM);
                default -> false;
            };
            if (full) {
                return true;
            }
        }
        return false;
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
