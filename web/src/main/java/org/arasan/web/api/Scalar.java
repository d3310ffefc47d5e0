package org.arasan.web.api;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arasan.Refusal;

/** How one value is written in a request, in the query as in the body: what is none of its kind is refused, saying how it is written. */
enum Scalar {

    WHOLE_NUMBER(Long::valueOf, Long.class, long.class),
    SMALL_NUMBER(Integer::valueOf, Integer.class, int.class),
    DECIMAL(BigDecimal::new, BigDecimal.class, Double.class, double.class),
    TRUTH(Scalar::truth, Boolean.class, boolean.class),
    DAY(text -> near(LocalDate.parse(text)), LocalDate.class),
    MOMENT(text -> near(OffsetDateTime.parse(text)).toInstant(), Instant.class),
    HOUR(LocalTime::parse, LocalTime.class),
    DURATION(Duration::parse, Duration.class),
    TEXT(text -> text, String.class);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Function<String, ?> reading;
    private final List<Class<?>> types;

    Scalar(Function<String, ?> reading, Class<?>... types) {
        this.reading = reading;
        this.types = List.of(types);
    }

    /** The kind of a type's values; null where it is no scalar. */
    static Scalar of(Type type) {
        return Stream.of(values()).filter(each -> each.types.contains(type)).findFirst().orElse(null);
    }

    /** Whether it stands in JSON without quotes. */
    boolean bare() {
        return ordinal() <= TRUTH.ordinal();
    }

    /** The value that {@code text} writes. Refused at {@code field}. */
    Object read(String text, String field) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException none) {
            throw refusal(field);
        }
    }

    Refusal refusal(String field) {
        return switch (this) {
            case DAY, MOMENT -> Refusal.invalid("api." + name(), FIRST_YEAR, LAST_YEAR).at(field);
            default -> Refusal.invalid("api." + name()).at(field);
        };
    }

    /** The constant of that name. Refused with all there are. */
    static Object word(Class<?> type, String text, String field) {
        List<String> all = Stream.of(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
        int at = all.indexOf(text);
        if (at < 0) {
            throw Refusal.invalid("api.word", text, String.join(", ", all)).at(field);
        }
        return type.getEnumConstants()[at];
    }

    private static Boolean truth(String text) {
        Boolean truth = Map.of("true", true, "false", false).get(text);
        if (truth == null) {
            throw new IllegalArgumentException(text);
        }
        return truth;
    }

    private static LocalDate near(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("far away");
        }
        return day;
    }

    private static OffsetDateTime near(OffsetDateTime moment) {
        near(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        return moment;
    }
}
