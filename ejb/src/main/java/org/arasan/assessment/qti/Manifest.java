package org.arasan.assessment.qti;

import java.util.LinkedHashMap;
import java.util.Map;
import org.arasan.assessment.Fault;
import org.arasan.assessment.Fault.Place;
import org.arasan.assessment.Misread;
import org.arasan.assessment.Reading;

/** {@code imsmanifest.xml}: which parts of a package are items. Tests, pictures and metadata in it are left alone. */
final class Manifest {

    private static final String NAME = "imsmanifest.xml";
    private static final String ITEM = "imsqti_item_xmlv";

    private final Map<String, byte[]> parts;
    private final Reading reading;

    Manifest(Map<String, byte[]> parts, Reading reading) {
        this.parts = parts;
        this.reading = reading;
    }

    /** The items by name, in the manifest's order. An item that is not in the package is a fault at the manifest's line. */
    Map<String, byte[]> items() {
        if (!parts.containsKey(NAME)) {
            throw new Misread(new Place(NAME, 0, 0), "assessment.zip-no-manifest");
        }
        Map<String, byte[]> items = new LinkedHashMap<>();
        XmlTree.of(NAME, parts.get(NAME)).all().filter(each -> each.is("resource") && each.get("type").startsWith(ITEM)).forEach(each -> {
            String name = each.get("href");
            if (parts.containsKey(name)) {
                items.put(name, parts.get(name));
            } else {
                reading.fault(Fault.at(each.place(), "assessment.zip-missing", name));
            }
        });
        if (items.isEmpty() && reading.faults().isEmpty()) {
            throw new Misread(new Place(NAME, 0, 0), "assessment.zip-no-items");
        }
        return items;
    }
}
