package org.arasan.assessment.qti;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.arasan.assessment.Fault.Place;
import org.arasan.assessment.Misread;

/**
 * Reads XML into a small tree in which every element knows its line and column. It knows no document types and fetches nothing: a
 * {@code DOCTYPE} is refused, with it every entity of one's own.
 */
final class XmlTree {

    static final String XML_LANG = "lang";
    private static final int DEEPEST = 60;
    private static final int MOST_NODES = 50_000;
    private static final Pattern PLACE_IN_MESSAGE = Pattern.compile("(?s).*?Message: ");

    private final String file;
    private final Deque<Node> open = new ArrayDeque<>();
    private int nodes;
    private Node root;

    private XmlTree(String file) {
        this.file = file;
    }

    /** The root element. Refuses what is not well formed, with line and column. */
    static Node of(String file, byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XmlTree tree = new XmlTree(file);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                tree.take(xml, xml.next());
            }
            return tree.root;
        } catch (XMLStreamException broken) {
            String why = PLACE_IN_MESSAGE.matcher(String.valueOf(broken.getMessage())).replaceFirst("").strip();
            throw new Misread(tree.place(broken.getLocation()), "assessment.xml-broken", why);
        }
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new Misread(place(xml.getLocation()), "assessment.xml-doctype");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new Misread(place(xml.getLocation()), "assessment.xml-entity", xml.getLocalName());
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.peek().add(xml.getText());
                }
            }
            default -> { }
        }
    }

    private void begin(XMLStreamReader xml) {
        Place place = place(xml.getLocation());
        if (++nodes > MOST_NODES || open.size() > DEEPEST) {
            throw new Misread(place, "assessment.xml-too-much");
        }
        Node node = new Node(xml.getLocalName(), place);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        if (open.isEmpty()) {
            root = node;
            node.attribute("namespace", xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI());
        } else {
            open.peek().add(node);
        }
        open.push(node);
    }

    private Place place(Location location) {
        return location == null ? new Place(file, 0, 0) : new Place(file, Math.max(0, location.getLineNumber()), Math.max(0, location.getColumnNumber()));
    }
}
