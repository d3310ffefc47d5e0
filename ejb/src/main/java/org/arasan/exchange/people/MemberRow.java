package org.arasan.exchange.people;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.arasan.Language;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Reading;
import org.arasan.exchange.table.Words;
import org.arasan.member.Iin;
import org.arasan.member.Name;
import org.arasan.member.Sex;
import org.arasan.stay.Need;

/**
 * A row of a members' list, read and sound in itself. Empty phone, e-mail, position and wish say nothing: what is known stays.
 *
 * @param voucher its number; empty where nobody stays overnight
 * @param wish the IIN of the person to share a room with; {@code null} where none is named or what is named is no IIN
 */
record MemberRow(Entry entry, Iin iin, Name name, Language language, String voucher, String wish, Need need) {

    private static final int VOUCHER_CHARACTERS = 40;
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@,;<>\"]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,180}[\\p{L}\\p{N}])?\\.[\\p{L}]{2,24}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./,+-]{5,60}");

    /** Reads a row and notes each fault; {@code null} if there is any. Without a stay there is no voucher to name. */
    static MemberRow read(Entry entry, Plan plan, boolean overnight) {
        Reading reading = new Reading(entry, plan);
        Iin iin = iin(reading);
        Name name = name(reading);
        refuseContradiction(reading, iin);
        refuseMalformed(reading, Column.PHONE, PHONE, "phone-form");
        refuseMalformed(reading, Column.EMAIL, EMAIL, "email-form");
        reading.text(Column.UNION);
        reading.text(Column.REGION);
        reading.optional(Column.POSITION);
        Language language = reading.choice(Column.LANGUAGE, Words.LANGUAGE);
        String voucher = overnight ? voucher(reading) : "";
        Need need = reading.choice(Column.NEED, Words.NEED);
        return plan.isFaulty(entry) ? null : new MemberRow(entry, iin, name, language, voucher, wish(reading, iin), need);
    }

    /** What stands in a contact's column, or what is known where nothing does. */
    String or(Column column, String known) {
        String said = entry.get(column);
        return said.isEmpty() ? known : said;
    }

    /** A spreadsheet that takes an IIN for a number drops its leading zeros. */
    static String digits(String written) {
        String bare = written.replaceAll("[\\s']", "");
        if (bare.matches("[0-9]{8,11}")) {
            String padded = "0".repeat(12 - bare.length()) + bare;
            return Iin.flaw(padded) == Iin.Flaw.SOUND ? padded : bare;
        }
        return bare;
    }

    private static Iin iin(Reading reading) {
        String digits = digits(reading.entry().get(Column.IIN));
        if (digits.matches("[0-9][.,][0-9]+[eEеЕ]\\+?1[01]")) {
            reading.plan().fault(reading.entry(), Column.IIN, "iin-rounded");
            return null;
        }
        Iin.Flaw flaw = Iin.flaw(digits);
        switch (flaw) {
            case SOUND -> {
                return new Iin(digits);
            }
            case NOT_TWELVE_DIGITS -> reading.plan().fault(reading.entry(), Column.IIN, digits.isEmpty() ? "value-missing" : "iin-digits");
            case NO_SUCH_DATE -> reading.plan().fault(reading.entry(), Column.IIN, "iin-date");
            case CONTROL_DIGIT -> reading.plan().fault(reading.entry(), Column.IIN, "iin-control");
            default -> throw new IllegalStateException(flaw.name());
        }
        return null;
    }

    private static Name name(Reading reading) {
        String family = namePart(reading, Column.FAMILY, true);
        String given = namePart(reading, Column.GIVEN, true);
        String patronymic = namePart(reading, Column.PATRONYMIC, false);
        return family == null || given == null || patronymic == null ? null : new Name(family, given, patronymic);
    }

    private static String namePart(Reading reading, Column column, boolean required) {
        String part = required ? reading.text(column) : reading.optional(column);
        if (part != null && !part.isEmpty() && !Name.isPart(part)) {
            reading.plan().fault(reading.entry(), column, "name-form");
            return null;
        }
        return part;
    }

    private static void refuseContradiction(Reading reading, Iin iin) {
        LocalDate born = reading.day(Column.BORN);
        if (iin != null && born != null && !iin.born().equals(born)) {
            reading.plan().fault(reading.entry(), Column.BORN, "born-contradicts-iin", iin.born());
        }
        if (reading.entry().get(Column.SEX).isEmpty()) {
            reading.plan().fault(reading.entry(), Column.SEX, "sex-missing");
            return;
        }
        Sex sex = reading.choice(Column.SEX, Words.SEX);
        if (iin != null && sex != null && iin.sex() != sex) {
            reading.plan().fault(reading.entry(), Column.SEX, "sex-contradicts-iin");
        }
    }

    private static void refuseMalformed(Reading reading, Column column, Pattern form, String code) {
        String value = reading.entry().get(column);
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            reading.plan().fault(reading.entry(), column, code);
        }
    }

    private static String voucher(Reading reading) {
        String number = reading.text(Column.VOUCHER);
        if (number != null && number.length() > VOUCHER_CHARACTERS) {
            reading.plan().fault(reading.entry(), Column.VOUCHER, "text-too-long", VOUCHER_CHARACTERS);
        }
        return number;
    }

    private static String wish(Reading reading, Iin iin) {
        String wish = digits(reading.entry().get(Column.WISH));
        if (wish.isEmpty()) {
            return null;
        }
        if (Iin.flaw(wish) != Iin.Flaw.SOUND) {
            reading.plan().warn(reading.entry(), Column.WISH, "wish-no-iin");
            return null;
        }
        if (wish.equals(iin.digits())) {
            reading.plan().warn(reading.entry(), Column.WISH, "wish-oneself");
            return null;
        }
        return wish;
    }
}
