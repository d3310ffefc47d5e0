package org.arasan.web.api;

/** Refusals that many operations have in common, by the name of the response in the description's components. */
enum Usual {

    MALFORMED(400, "The body is no JSON, or a header has not its form."),
    UNAUTHENTICATED(401, "No token was sent, or one that opens nothing."),
    FORBIDDEN(403, "The caller's role does not allow it."),
    NOT_FOUND(404, "There is no such row, or it is not the caller's to see."),
    OUTDATED(412, "The row was changed since the caller read it (If-Match). Read it again."),
    MEDIA_TYPE(415, "The body is of a type that nothing here reads."),
    INVALID(422, "A field is unknown, has not its form or a value that cannot be; the problem's field names it.");

    static final String IF_MATCH = "If-Match";
    static final String KEY = "Idempotency-Key";

    private final int status;
    private final String text;

    Usual(int status, String text) {
        this.status = status;
        this.text = text;
    }

    String status() {
        return String.valueOf(status);
    }

    int number() {
        return status;
    }

    String text() {
        return text;
    }
}
