package org.arasan.assessment.gift;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.assessment.Fault;
import org.arasan.assessment.Fault.Place;
import org.arasan.assessment.Misread;
import org.arasan.assessment.Reading;
import org.arasan.assessment.Setting;

/**
 * Reads a GIFT file question by question: an empty line ends each. A question that cannot be read is a fault at its place, and the next one
 * is read all the same. {@code $CATEGORY:} names the topic of what follows where its last word is, or begins with, a number.
 */
public final class GiftReader {

    private static final Pattern CATEGORY = Pattern.compile("\\s*\\$CATEGORY:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOPIC = Pattern.compile("(?:^|.*[^0-9])([0-9]{1,3})[.):\\s]*[^0-9/]*");

    private final GiftText text;
    private final Reading reading = new Reading();
    private Setting setting;
    private int begin = -1;
    private final StringBuilder block = new StringBuilder();

    private GiftReader(GiftText text, Setting setting) {
        this.text = text;
        this.setting = setting;
    }

    /** Everything in the file, or one fault where it is no text. */
    public static Reading read(String file, byte[] content, Setting setting) {
        try {
            GiftReader reader = new GiftReader(GiftText.of(file, decoded(content)), setting);
            reader.blocks();
            return reader.reading;
        } catch (CharacterCodingException other) {
            Reading nothing = new Reading();
            nothing.fault(Fault.at(new Place(file, 0, 0), "assessment.not-utf8"));
            return nothing;
        }
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        // the same number of letters as in the file, so that columns are right
        return text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
    }

    private void blocks() {
        int at = 0;
        for (String line : text.text().split("(?<=\n)", -1)) {
            String words = line.strip();
            Matcher category = CATEGORY.matcher(line.stripTrailing());
            if (words.startsWith("//")) {
                append(GiftText.silent(line), at, false);
            } else if (words.isEmpty()) {
                close();
            } else if (category.matches()) {
                close();
                category(GiftText.meant(category.group(1)).strip());
            } else {
                append(line, at, true);
            }
            at += line.length();
        }
        close();
    }

    /** A comment before a question belongs to none; within one it keeps the places right. */
    private void append(String line, int at, boolean begins) {
        if (begin < 0 && begins) {
            begin = at;
        }
        if (begin >= 0) {
            block.append(line);
        }
    }

    private void close() {
        if (begin >= 0) {
            try {
                new GiftQuestion(text, begin, block.toString(), setting).into(reading);
            } catch (Misread misread) {
                reading.fault(misread.fault());
            }
        }
        begin = -1;
        block.setLength(0);
    }

    private void category(String path) {
        String last = Arrays.stream(path.split("/")).map(String::strip).filter(each -> !each.isEmpty()).reduce("", (before, each) -> each);
        Matcher number = TOPIC.matcher(last);
        if (number.matches() && Integer.parseInt(number.group(1)) > 0) {
            setting = new Setting(Integer.valueOf(number.group(1)), setting.language());
        }
    }
}
