package org.arasan;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;

/**
 * Finds the "no" in what a use case threw: the refusal itself, a role that may not, a row changed meanwhile, a value that no column
 * can hold, or a constraint of the database that was the last judge. A constraint speaks once its name stands in the bundle {@code constraint}.
 */
public final class Refusals {

    private static final Pattern EXCLUSION = Pattern.compile("exclusion constraint \"(\\w+)\"");

    private Refusals() {
    }

    /** The refusal behind {@code thrown}; empty where nobody foresaw it, which is an incident. */
    public static Optional<Refusal> in(Throwable thrown) {
        return chain(thrown).map(Refusals::refusal).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> refusal(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (thrown instanceof EJBAccessException) {
            return Optional.of(Refusal.forbidden("refusal.forbidden"));
        }
        if (thrown instanceof OptimisticLockException || thrown instanceof PessimisticLockException
                || thrown instanceof LockTimeoutException) {
            return Optional.of(Refusal.conflict("refusal.stale"));
        }
        if (thrown instanceof DataException) {
            return Optional.of(Refusal.invalid("refusal.data"));
        }
        return thrown instanceof ConstraintViolationException violation ? judged(name(violation)) : Optional.empty();
    }

    /** Hibernate knows the names of all constraints but those that exclude: these stand in the database's own words alone. */
    private static String name(ConstraintViolationException violation) {
        if (violation.getConstraintName() != null) {
            return violation.getConstraintName();
        }
        return chain(violation).map(each -> EXCLUSION.matcher(String.valueOf(each.getMessage()))).filter(Matcher::find)
                .map(found -> found.group(1)).findFirst().orElse(null);
    }

    private static Optional<Refusal> judged(String constraint) {
        String code = "constraint." + constraint;
        return Texts.in(Language.EN).getOr(code, null) == null ? Optional.empty() : Optional.of(Refusal.conflict(code));
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause);
    }
}
