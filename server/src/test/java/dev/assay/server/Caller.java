package dev.assay.server;

import dev.assay.server.account.Member;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Someone who tries routes: pages with a browser, REST with a program. */
record Caller(String name, Visit visit, Program program) {

    static Caller nobody(Company company) {
        return new Caller(
                "nobody", company.visit(), new Program(company.server().address(), "assay_none"));
    }

    static Caller of(Company company, Member member) {
        return new Caller(member.role() + " " + member.email(), company.visit(member), company.program(member));
    }

    /** The status of the answer to a route such as {@code POST /jobs}, with nothing usable in what is sent. */
    int status(String route, UnaryOperator<String> fill) {
        String method = route.substring(0, route.indexOf(' '));
        String path = fill.apply(route.substring(route.indexOf(' ') + 1));
        if (path.startsWith("/api/")) {
            return switch (method) {
                case "GET" -> program.gets(path).statusCode();
                case "DELETE" -> program.deletes(path).statusCode();
                case "PUT" -> program.puts(path, "{}").statusCode();
                default -> posted(path);
            };
        }
        return method.equals("GET")
                ? visit.sees(path).statusCode()
                : visit.sends(
                                path,
                                name.equals("nobody") ? "/login" : "/account",
                                Map.of(
                                        "email",
                                        "",
                                        "password",
                                        "",
                                        "role",
                                        "AUDITOR",
                                        "label",
                                        "x",
                                        "from",
                                        "1",
                                        "code",
                                        "x"))
                        .statusCode();
    }

    private int posted(String path) {
        if (path.endsWith("/bulk")) {
            return program.uploads(path, "files", "cv.txt", Company.RESUME + "\nfor the matrix\n")
                    .statusCode();
        }
        if (path.endsWith("/applications")) {
            return program.uploads(path, "cv.txt", Company.RESUME + "\nfor the matrix\n")
                    .statusCode();
        }
        return program.posts(path, "{\"from\": 1}").statusCode();
    }
}
