package org.arasan.admission.signup;

import java.util.Map;
import java.util.regex.Pattern;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Office;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Name;

/**
 * A form as somebody filled it in.
 *
 * @param key drawn for this form alone, at least 32 letters and digits: the same key is the same application, however often it is sent,
 *     and whoever has it may look at the application and withdraw it
 * @param union its name
 * @param region its name
 * @param language of papers and pages; null for Russian
 * @param answers to the fields of the programme's kind, by their names; null for none
 * @param consent to the processing of personal data
 * @param website stays empty: people do not see it, programs fill it in
 */
public record Form(String key, String iin, String family, String given, String patronymic, String phone, String email, String union,
                   String region, Language language, Map<String, String> answers, Boolean consent, String website) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{32,64}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{6,24}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,180}\\.[^\\s@<>\"]{2,40}");

    /** The same of somebody who belongs to that office: its union and its region are theirs, as far as it has one. */
    Form of(Office office) {
        return new Form(key, iin, family, given, patronymic, phone, email, office.union() == null ? union : office.union().name(),
                office.region() == null ? region : office.region().name(), language, answers, consent, website);
    }

    /** Refuses what only a program sends, and a form without consent. */
    void requireSincere() {
        require(website == null || website.isEmpty(), "trap", "website");
        require(key != null && KEY.matcher(key).matches(), "key", "key");
        require(Boolean.TRUE.equals(consent), "consent-missing", "consent");
    }

    /** The number, or a refusal that says what is wrong with it. */
    Iin soundIin() {
        String digits = iin == null ? "" : iin.replaceAll("[\\s-]", "");
        switch (Iin.flaw(digits)) {
            case NOT_TWELVE_DIGITS -> throw Refusal.invalid("admission.iin-digits").at("iin");
            case NO_SUCH_DATE, CONTROL_DIGIT -> throw Refusal.invalid("admission.iin-wrong").at("iin");
            default -> {
                return new Iin(digits);
            }
        }
    }

    Name soundName() {
        require(Name.isPart(family), "name", "family");
        require(Name.isPart(given), "name", "given");
        require(patronymic == null || patronymic.isBlank() || Name.isPart(patronymic), "name", "patronymic");
        return new Name(family, given, patronymic);
    }

    Contacts soundContacts() {
        require(phone != null && PHONE.matcher(phone.strip()).matches(), "phone", "phone");
        require(email == null || email.isBlank() || EMAIL.matcher(email.strip()).matches(), "email", "email");
        return new Contacts(phone, email, "", language == null ? Language.RU : language);
    }

    private static void require(boolean sound, String otherwise, String field) {
        if (!sound) {
            throw Refusal.invalid("admission." + otherwise).at(field);
        }
    }

    @Override
    public String toString() {
        return "Form"; // names nobody in a log
    }
}
