package org.arasan;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A use case's kind and exact "no": what is wrong, where, what to do. It rolls the transaction back, so nothing is half done.
 * The {@linkplain #code() code} is stable, names a text in the bundles ({@link Texts}) and is what an API client may rely on.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    /** What sort of "no" it is; the API answers with the status of the same meaning. */
    public enum Sort {
        /** Malformed or missing input (422). */ INVALID,
        /** The state of things forbids it (409). */ CONFLICT,
        /** It does not exist, or is not the caller's to see (404). */ NOT_FOUND,
        /** The caller may never do this (403). */ FORBIDDEN,
        /** Too often; try again later (429). */ TOO_MANY,
        /** The caller means a state of the row that is no more (412). */ OUTDATED,
        /** Others change the same at this very moment; the same request will do a little later (409). */ BUSY
    }

    private final Sort sort;
    private final String code;
    private final transient List<Object> args;
    private final String field;

    private Refusal(Sort sort, String code, String field, List<Object> args) {
        // it is an answer, no incident: where it was said is in nobody's interest, and a stack of calls costs more than the rest of it
        super(code + args, null, false, false);
        this.sort = sort;
        this.code = code;
        this.field = field;
        this.args = args;
    }

    /** Input that cannot be taken as it is. */
    public static Refusal invalid(String code, Object... args) {
        return new Refusal(Sort.INVALID, code, null, List.of(args));
    }

    /** A sound wish that the state of things forbids. */
    public static Refusal conflict(String code, Object... args) {
        return new Refusal(Sort.CONFLICT, code, null, List.of(args));
    }

    /** There is no such row, or not for this caller: both look the same from outside. */
    public static Refusal notFound() {
        return new Refusal(Sort.NOT_FOUND, "refusal.not-found", null, List.of());
    }

    /** There is no such thing, and everybody may know it: the text says what to look at. */
    public static Refusal notFound(String code, Object... args) {
        return new Refusal(Sort.NOT_FOUND, code, null, List.of(args));
    }

    /** The caller's role does not allow it. */
    public static Refusal forbidden(String code, Object... args) {
        return new Refusal(Sort.FORBIDDEN, code, null, List.of(args));
    }

    /** Too many tries; {@code seconds} to wait stand in the first argument. */
    public static Refusal tooMany(String code, long seconds) {
        return new Refusal(Sort.TOO_MANY, code, null, List.of(seconds));
    }

    /** Others hold what is needed, and the database would not wait for them: the same may well succeed a moment later. */
    public static Refusal busy() {
        return new Refusal(Sort.BUSY, "refusal.busy", null, List.of());
    }

    /** The row was changed since the caller read it, who had said to mean that state alone. */
    public static Refusal outdated(String code, Object... args) {
        return new Refusal(Sort.OUTDATED, code, null, List.of(args));
    }

    /** The same refusal, standing at a field of the form or of the request. */
    public Refusal at(String where) {
        return new Refusal(sort, code, where, args);
    }

    public Sort sort() {
        return sort;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    /** The field it stands at, or {@code null}. */
    public String field() {
        return field;
    }
}
