package org.arasan.assessment.qti;

import java.util.Map;
import org.arasan.assessment.Misread;
import org.arasan.assessment.Reading;
import org.arasan.assessment.Setting;

/** Reads one item, or a package of items: whatever in it cannot be read is a fault at its place, and the next item is read all the same. */
public final class QtiReader {

    private QtiReader() {
    }

    /** One item as XML. */
    public static Reading item(String file, byte[] content, Setting setting) {
        Reading reading = new Reading();
        read(reading, file, content, setting);
        return reading;
    }

    /** A zip file with {@code imsmanifest.xml}. Refused as a whole where it is unsound: too large, or with names that lead out of it. */
    public static Reading zip(String file, byte[] content, Setting setting) {
        Reading reading = new Reading();
        try {
            Map<String, byte[]> items = new Manifest(QtiPackage.unpacked(file, content), reading).items();
            items.forEach((name, item) -> read(reading, name, item, setting));
        } catch (Misread misread) {
            reading.fault(misread.fault());
        }
        return reading;
    }

    private static void read(Reading reading, String file, byte[] content, Setting setting) {
        try {
            new QtiItem(XmlTree.of(file, content), setting).into(reading);
        } catch (Misread misread) {
            reading.fault(misread.fault());
        }
    }
}
