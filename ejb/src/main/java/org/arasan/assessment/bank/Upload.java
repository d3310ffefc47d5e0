package org.arasan.assessment.bank;

import org.arasan.Refusal;
import org.arasan.assessment.FileFormat;
import org.arasan.assessment.Reading;
import org.arasan.assessment.Setting;
import org.arasan.assessment.gift.GiftReader;
import org.arasan.assessment.qti.QtiReader;

/**
 * A file with questions as somebody handed it in. What it is, its content says: a zip file is a package, what begins with an angle bracket
 * an item, everything else GIFT.
 */
public record Upload(String name, byte[] content, Setting setting) {

    /** Bytes of one file; a thousand questions are a few hundred thousand. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_QUESTIONS = 2_000;
    private static final int NAME = 200;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    /** Refused where it is empty or too large, and without a language. */
    Upload checked() {
        if (content.length == 0) {
            throw Refusal.invalid("assessment.file-empty").at("file");
        }
        if (content.length > MOST_BYTES) {
            throw Refusal.invalid("assessment.file-too-large", MOST_BYTES / 1024 / 1024).at("file");
        }
        if (setting.language() == null) {
            throw Refusal.invalid("assessment.language-missing").at("language");
        }
        if (setting.topic() != null && (setting.topic() < 1 || setting.topic() > 999)) {
            throw Refusal.invalid("assessment.topic-number", 999).at("topic");
        }
        return this;
    }

    /** The name without the folders that some browsers tell. */
    String plainName() {
        String plain = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "–" : plain.substring(0, Math.min(NAME, plain.length()));
    }

    FileFormat format() {
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            return FileFormat.QTI_PACKAGE;
        }
        for (byte each : content) {
            if (!Character.isWhitespace(each) && BYTE_ORDER_MARK.indexOf(each & 0xFF) < 0) {
                return each == '<' ? FileFormat.QTI_ITEM : FileFormat.GIFT;
            }
        }
        return FileFormat.GIFT;
    }

    /** Everything in it. Refused where that is more than one file may bring. */
    Reading read() {
        Reading reading = switch (format()) {
            case GIFT -> GiftReader.read(plainName(), content, setting);
            case QTI_ITEM -> QtiReader.item(plainName(), content, setting);
            case QTI_PACKAGE -> QtiReader.zip(plainName(), content, setting);
        };
        if (reading.questions().size() + reading.faults().size() > MOST_QUESTIONS) {
            throw Refusal.invalid("assessment.file-too-many", MOST_QUESTIONS).at("file");
        }
        return reading;
    }
}
