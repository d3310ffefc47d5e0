package org.arasan.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Refusal;

/** What may stand in a {@link Field}, and how it is kept. */
final class FieldRules {

    private static final int USUAL_TEXT = 500;
    private static final int MOST_DIGITS = 9;

    private FieldRules() {
    }

    static Details judge(List<Field> fields, Map<String, String> typed) {
        typed.keySet().stream().filter(name -> fields.stream().noneMatch(field -> field.name().equals(name))).sorted().findFirst()
                .ifPresent(name -> {
                    throw Refusal.invalid("programme.field-unknown", name).at(place(name));
                });
        Map<String, String> kept = new HashMap<>();
        for (Field field : fields) {
            String value = typed.get(field.name());
            if (value != null && !value.isBlank()) {
                kept.put(field.name(), kept(field, value.strip()));
            } else if (field.required()) {
                throw Refusal.invalid("programme.field-missing").at(place(field.name()));
            }
        }
        return new Details(kept);
    }

    private static String place(String field) {
        return "details." + field;
    }

    private static String kept(Field field, String value) {
        return switch (field.type()) {
            case TEXT -> text(field, value);
            case NUMBER -> number(field, value);
            case MONEY -> money(field, value);
            case DATE -> day(field, value);
            case CHOICE -> choice(field, value);
            case YES_NO -> yes(field, value);
        };
    }

    private static String text(Field field, String value) {
        int most = field.most() == 0 ? USUAL_TEXT : field.most();
        if (value.length() > most) {
            throw Refusal.invalid("programme.field-long", most, value.length()).at(place(field.name()));
        }
        return value;
    }

    private static String number(Field field, String value) {
        if (!value.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw Refusal.invalid("programme.field-number").at(place(field.name()));
        }
        int number = Integer.parseInt(value);
        if (field.most() > 0 && number > field.most()) {
            throw Refusal.invalid("programme.field-large", field.most()).at(place(field.name()));
        }
        return String.valueOf(number);
    }

    private static String money(Field field, String value) {
        String plain = value.replaceAll("[ \u00a0\u202f]", "").replace(',', '.');
        if (!plain.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            throw Refusal.invalid("programme.field-money").at(place(field.name()));
        }
        return new BigDecimal(plain).setScale(2).toPlainString();
    }

    private static String day(Field field, String value) {
        try {
            if (value.length() == "2026-11-28".length()) {
                return LocalDate.parse(value).toString();
            }
        } catch (DateTimeParseException no) {
            // said below, as every other fault of a day
        }
        throw Refusal.invalid("programme.field-day").at(place(field.name()));
    }

    private static String choice(Field field, String value) {
        if (!field.choices().contains(value)) {
            throw Refusal.invalid("programme.field-choice", String.join(", ", field.choices())).at(place(field.name()));
        }
        return value;
    }

    private static String yes(Field field, String value) {
        if (!List.of("true", "on", "false").contains(value)) {
            throw Refusal.invalid("programme.field-choice", "true, false").at(place(field.name()));
        }
        return String.valueOf(!value.equals("false"));
    }
}
