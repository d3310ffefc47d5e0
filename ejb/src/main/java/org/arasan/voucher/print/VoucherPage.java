package org.arasan.voucher.print;

import java.time.LocalDate;
import java.util.List;
import org.arasan.DayRange;
import org.arasan.Language;
import org.arasan.Texts;

/**
 * Everything that stands on one voucher, exactly as it is printed; nothing else is looked up while drawing.
 *
 * @param languages the holder's first; its words are the larger ones
 * @param number series and number; what the code holds
 * @param issuer the union, and its region
 * @param holder full name, and day of birth
 * @param terms what it is good for, or null where a list from another house said nothing
 * @param note how it was paid; may be empty
 */
public record VoucherPage(List<Language> languages, String number, Issuer issuer, Holder holder, Terms terms, String note) {

    public VoucherPage {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a voucher speaks at least one language");
        }
    }

    /** The union that issues it, where. */
    public record Issuer(String union, String region) {
    }

    /** To whom. */
    public record Holder(String name, LocalDate born) {
    }

    /** @param resort null for any; @param price null where nobody said */
    public record Terms(String resort, DayRange valid, int days, Shares price) {
    }

    /** Whole tenge. */
    public record Shares(long total, long byUnion, long byMember, long byEmployer) {
    }

    Language language() {
        return languages.get(0);
    }

    /** A word in the holder's language. */
    String word(String key) {
        return Texts.in(language()).get("voucher.paper." + key);
    }

    /** A label in all its languages, each word once. */
    String label(String key) {
        return String.join(" · ", languages.stream().map(each -> Texts.in(each).get("voucher.paper." + key)).distinct().toList());
    }
}
