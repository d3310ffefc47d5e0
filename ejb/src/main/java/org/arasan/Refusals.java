package org.arasan;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;

/**
 * Finds the "no" in what a use case threw: the refusal itself, a role that may not, a row changed meanwhile, a value that no column
 * can hold, a lock that others hold, or a constraint of the database that was the last judge. A constraint speaks once its name stands
 * in the bundle {@code constraint}; until then one that keeps rows apart says so in general.
 */
public final class Refusals {

    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"(\\w+)\"");
    /** Serialization failure, deadlock, lock not available: PostgreSQL gave up this transaction so that another may go on. */
    private static final Set<String> GIVEN_UP = Set.of("40001", "40P01", "55P03");
    private static final String UNIQUE = "23505";
    private static final String EXCLUDES = "23P01";
    private static final String LINKED = "23503";

    private Refusals() {
    }

    /** The refusal behind {@code thrown}; empty where nobody foresaw it, which is an incident. */
    public static Optional<Refusal> in(Throwable thrown) {
        if (Causes.of(thrown).noneMatch(Refusal.class::isInstance) && GIVEN_UP.contains(state(thrown))) {
            return Optional.of(Refusal.busy());
        }
        return Causes.of(thrown).map(Refusals::refusal).flatMap(Optional::stream).findFirst();
    }

    /** Whether the database gave up this transaction for the sake of another one: made anew, it may well succeed. */
    public static boolean busy(Throwable thrown) {
        return in(thrown).filter(refusal -> refusal.sort() == Refusal.Sort.BUSY).isPresent();
    }

    private static Optional<Refusal> refusal(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (thrown instanceof EJBAccessException) {
            return Optional.of(Refusal.forbidden("refusal.forbidden"));
        }
        if (thrown instanceof OptimisticLockException) {
            return Optional.of(Refusal.conflict("refusal.stale"));
        }
        if (thrown instanceof PessimisticLockException || thrown instanceof LockTimeoutException) {
            return Optional.of(Refusal.busy());
        }
        if (thrown instanceof DataException) {
            return Optional.of(Refusal.invalid("refusal.data"));
        }
        if (thrown instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
            return judged(violation.getConstraintName(), state(violation));
        }
        return thrown instanceof SQLException violation ? judged(name(violation), String.valueOf(violation.getSQLState())) : Optional.empty();
    }

    /**
     * Hibernate does not know the names of constraints that exclude, and does not see those that are checked when the transaction ends:
     * they stand in the database's own words alone.
     */
    private static String name(SQLException violation) {
        Matcher name = CONSTRAINT.matcher(String.valueOf(violation.getMessage()));
        return name.find() ? name.group(1) : "";
    }

    private static Optional<Refusal> judged(String constraint, String state) {
        String code = "constraint." + constraint;
        if (Texts.in(Language.EN).getOr(code, null) != null) {
            return Optional.of(Refusal.conflict(code));
        }
        return switch (state) {
            case UNIQUE, EXCLUDES -> Optional.of(Refusal.conflict("refusal.taken"));
            case LINKED -> Optional.of(Refusal.conflict("refusal.linked"));
            default -> Optional.empty();
        };
    }

    /** The state in which the database left the statement; empty where it is not to blame. */
    private static String state(Throwable thrown) {
        return Causes.of(thrown).filter(SQLException.class::isInstance).map(each -> ((SQLException) each).getSQLState())
                .filter(Objects::nonNull).findFirst().orElse("");
    }
}
