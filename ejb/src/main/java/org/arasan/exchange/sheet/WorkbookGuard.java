package org.arasan.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a workbook into nothing before anybody parses it, so that one that lies about its size, is cut in half or is no workbook is
 * refused while it has cost no memory. Every part named in its directory counts, so parts that share their bytes are counted each time. A
 * cell far to the right costs the reader as much memory as all cells left of it, so its address is looked at here too.
 */
final class WorkbookGuard {

    /** The last column a spreadsheet knows is XFD. */
    private static final int ADDRESS_LETTERS = 3;
    private static final int SMALL_PART = 1024 * 1024;

    private final String file;
    private long total;

    private WorkbookGuard(String file) {
        this.file = file;
    }

    /** Refuses what is not a sound workbook of bearable size. */
    static void check(String file, byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            new WorkbookGuard(file).check(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw SheetReader.refusal("sheet.truncated", file);
        }
    }

    private void check(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > Limits.WORKBOOK_PARTS) {
            throw SheetReader.refusal("sheet.bomb", file);
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw SheetReader.refusal("sheet.wrong-kind", file, kind(parts));
        }
        for (ZipArchiveEntry part : parts) {
            unpack(zip, part);
        }
        for (ZipArchiveEntry part : parts) {
            addresses(zip, part);
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry part) throws IOException {
        if (!zip.canReadEntryData(part)) {
            throw SheetReader.refusal("sheet.locked", file);
        }
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        try (InputStream unpacked = zip.getInputStream(part)) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                size += read;
                refuseBomb(size, part.getCompressedSize());
            }
        }
        total += size;
    }

    private void refuseBomb(long size, long packed) {
        boolean swollen = size > SMALL_PART && size / Math.max(1, packed) > Limits.WORKBOOK_RATIO;
        if (swollen || total + size > Limits.WORKBOOK_BYTES) {
            throw SheetReader.refusal("sheet.bomb", file);
        }
    }

    private void addresses(ZipFile zip, ZipArchiveEntry part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream unpacked = zip.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(unpacked);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && "c".equals(xml.getLocalName())) {
                    refuseFar(xml.getAttributeValue(null, "r"));
                }
            }
        } catch (XMLStreamException picture) {
            // Not every part is XML; of a sheet that is broken from here on the reader gets no further either.
            return;
        }
    }

    private void refuseFar(String address) {
        if (address != null && address.chars().filter(Character::isLetter).count() > ADDRESS_LETTERS) {
            throw SheetReader.refusal("sheet.bomb", file);
        }
    }

    private static Content kind(List<ZipArchiveEntry> parts) {
        if (parts.stream().anyMatch(part -> part.getName().startsWith("word/"))) {
            return Content.WORD;
        }
        return parts.stream().anyMatch(part -> part.getName().equals("content.xml")) ? Content.OPEN_DOCUMENT : Content.ZIP;
    }
}
