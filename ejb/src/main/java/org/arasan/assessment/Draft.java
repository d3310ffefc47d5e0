package org.arasan.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.arasan.Language;

/**
 * A question as somebody wrote it: typed in, or read from a file. Its texts are plain; nothing in them is ever taken for markup.
 *
 * @param topic number of the curriculum's topic, from 1
 * @param points what a wholly right answer is worth, 1 to 100
 * @param feedback shown after the test is handed in; may be null
 */
public record Draft(QuestionType type, int topic, Language language, int points, String text, String feedback, List<Option> options) {

    public Draft {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** The same draft, where it is sound; refused at the field that is not. */
    public Draft checked() {
        Soundness.check(this);
        return this;
    }

    /** Says which question this is: two drafts with one fingerprint ask and accept the same. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder().append(type).append('\n').append(language).append('\n').append(Words.folded(text));
        for (Option each : options) {
            all.append('\n').append(Words.folded(each.text())).append('\t').append(Words.folded(each.counterpart())).append('\t')
                    .append(plain(each.low())).append('\t').append(plain(each.high())).append('\t').append(plain(each.weight()));
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
