package org.arasan.assessment.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.arasan.Language;
import org.arasan.assessment.Draft;
import org.arasan.assessment.Fault;
import org.arasan.assessment.Marking;
import org.arasan.assessment.Option;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.Reading;
import org.arasan.assessment.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QtiReaderTest {

    private static final Setting SETTING = new Setting(3, Language.RU);
    private static final String CHOICE = """
            <responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>B</value></correctResponse></responseDeclaration>
            <itemBody><p>Which <b>city</b>?</p><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Pick one.</prompt>
            <simpleChoice identifier="A">Almaty</simpleChoice><simpleChoice identifier="B">Astana<feedbackInline outcomeIdentifier="F" identifier="B">yes</feedbackInline></simpleChoice>
            </choiceInteraction></itemBody>""";

    private static String item(String version, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/" + version
                + "\" identifier=\"i\" title=\"t\" adaptive=\"false\" timeDependent=\"false\" xml:lang=\"kk\" label=\"topic-5\">\n" + content + "\n</assessmentItem>";
    }

    private static Reading read(String xml) {
        return QtiReader.item("item.xml", xml.getBytes(StandardCharsets.UTF_8), SETTING);
    }

    private static Draft one(String content) {
        Reading reading = read(item("imsqti_v2p1", content));
        assertEquals(List.of(), reading.faults());
        return reading.questions().get(0).draft();
    }

    private static void worth(int percent, Draft draft, String... answer) {
        BigDecimal share = Marking.share(draft.type(), draft.options(), List.of(answer));
        assertEquals(percent, share.setScale(0, RoundingMode.HALF_UP).intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"imsqti_v2p1", "imsqti_v2p2"})
    void aSingleChoiceIsRead(String version) {
        Reading reading = read(item(version, CHOICE));
        assertEquals(List.of(), reading.faults());
        Draft draft = reading.questions().get(0).draft();
        assertEquals(QuestionType.SINGLE, draft.type());
        assertEquals("Which city?\nPick one.", draft.text());
        assertEquals(Language.KK, draft.language());
        assertEquals(5, draft.topic());
        assertEquals(List.of("Almaty", "Astana"), draft.options().stream().map(Option::text).toList());
        worth(100, draft, "1");
    }

    @Test
    void theNamesOfVersionThreeMeanTheSame() {
        Reading reading = read("""
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="t" adaptive="false" time-dependent="false">
                <qti-response-declaration identifier="R" cardinality="multiple" base-type="identifier">
                <qti-correct-response><qti-value>A</qti-value><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
                <qti-item-body><qti-choice-interaction response-identifier="R" max-choices="0"><qti-prompt>Two?</qti-prompt>
                <qti-simple-choice identifier="A">a</qti-simple-choice><qti-simple-choice identifier="B">b</qti-simple-choice>
                <qti-simple-choice identifier="C">c</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>""");
        assertEquals(List.of(), reading.faults());
        Draft draft = reading.questions().get(0).draft();
        assertEquals(QuestionType.MULTIPLE, draft.type());
        assertEquals(3, draft.topic());
        worth(100, draft, "0", "1");
        worth(50, draft, "0");
        worth(0, draft, "0", "2");
    }

    @Test
    void aMappingSaysWhatEachChoiceIsWorth() {
        Draft draft = one("""
                <responseDeclaration identifier="R" cardinality="multiple" baseType="identifier"><correctResponse><value>A</value><value>B</value></correctResponse>
                <mapping defaultValue="0"><mapEntry mapKey="A" mappedValue="3"/><mapEntry mapKey="B" mappedValue="1"/><mapEntry mapKey="C" mappedValue="-4"/></mapping></responseDeclaration>
                <itemBody><choiceInteraction responseIdentifier="R" maxChoices="0"><prompt>Q</prompt><simpleChoice identifier="A">a</simpleChoice>
                <simpleChoice identifier="B">b</simpleChoice><simpleChoice identifier="C">c</simpleChoice></choiceInteraction></itemBody>
                <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response"/>""");
        assertEquals(4, draft.points());
        worth(75, draft, "0");
        worth(0, draft, "0", "1", "2");
    }

    @Test
    void leftAndRightAreMatched() {
        Draft draft = one("""
                <responseDeclaration identifier="R" cardinality="multiple" baseType="directedPair"><correctResponse><value>A X</value><value>B Y</value></correctResponse></responseDeclaration>
                <itemBody><matchInteraction responseIdentifier="R" maxAssociations="2"><prompt>Match</prompt><simpleMatchSet>
                <simpleAssociableChoice identifier="A" matchMax="1">a</simpleAssociableChoice><simpleAssociableChoice identifier="B" matchMax="1">b</simpleAssociableChoice></simpleMatchSet>
                <simpleMatchSet><simpleAssociableChoice identifier="X" matchMax="1">x</simpleAssociableChoice><simpleAssociableChoice identifier="Y" matchMax="1">y</simpleAssociableChoice>
                <simpleAssociableChoice identifier="Z" matchMax="1">z</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody>""");
        assertEquals(QuestionType.MATCHING, draft.type());
        worth(100, draft, "0=0", "1=1");
        worth(50, draft, "0=2", "1=1");
    }

    @Test
    void aGapTakesATextOrANumber() {
        Draft text = one(gap("string", "<correctResponse><value>Astana</value></correctResponse><mapping><mapEntry mapKey=\"Astana\" mappedValue=\"1\"/>"
                + "<mapEntry mapKey=\"Aqmola\" mappedValue=\"0.5\"/></mapping>", "<responseProcessing template=\"x/map_response\"/>"));
        assertEquals("The capital is _____ today.", text.text());
        worth(100, text, "ASTANA");
        worth(50, text, "aqmola");
        Draft number = one(gap("float", "<correctResponse><value>100</value></correctResponse>",
                "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"relative\" tolerance=\"5 10\"><variable identifier=\"R\"/></equal></responseIf></responseCondition></responseProcessing>"));
        assertEquals(QuestionType.NUMERIC, number.type());
        worth(100, number, "110");
        worth(0, number, "94");
    }

    private static String gap(String type, String key, String processing) {
        return "<responseDeclaration identifier=\"R\" cardinality=\"single\" baseType=\"" + type + "\">" + key + "</responseDeclaration>"
                + "<itemBody><p>The capital is <textEntryInteraction responseIdentifier=\"R\"/> today.</p></itemBody>" + processing;
    }

    @Test
    void scriptsInTextSayNothing() {
        assertEquals("Q", one(CHOICE.replace("<p>Which <b>city</b>?</p>", "<script>alert(1)</script><p>Q</p>").replace("Pick one.", "")).text());
    }

    @ParameterizedTest
    @CsvSource({"'<p>', '<p><', 4, xml-broken", "'Pick one.', '<img src=\"a.png\"/>', 4, qti-unshown", "'>B<', '>C<', 3, qti-unknown",
        "'<value>B</value>', '', 3, qti-no-key", "responseIdentifier, nobody, 4, qti-no-response", "choiceInteraction, hotspotInteraction, 4, qti-interaction",
        "itemBody, otherBody, 2, qti-no-body"})
    void aFaultNamesItsLine(String what, String instead, int line, String code) {
        Reading reading = read(item("imsqti_v2p1", CHOICE.replace(what, instead)));
        Fault fault = reading.faults().get(0);
        assertEquals("item.xml:" + line + " assessment." + code, fault.file() + ":" + fault.line() + " " + fault.text());
        assertTrue(reading.questions().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/evil.dtd\"><a/>"})
    void aDocumentTypeIsRefusedAndNothingIsFetched(String xml) {
        Fault fault = read(xml).faults().get(0);
        assertEquals("assessment.xml-doctype", fault.text());
        assertEquals(1, fault.line());
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        assertEquals("assessment.xml-too-much", read("<a>".repeat(100)).faults().get(0).text());
    }

    private static final String MANIFEST = """
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>
            <resource identifier="1" type="imsqti_item_xmlv2p1" href="items/one.xml"/>
            <resource identifier="2" type="imsqti_test_xmlv2p1" href="test.xml"/>
            <resource identifier="3" type="imsqti_item_xmlv2p1" href="items/two.xml"/></resources></manifest>""";

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> sound() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("imsmanifest.xml", MANIFEST);
        parts.put("items/one.xml", item("imsqti_v2p1", CHOICE));
        parts.put("items/two.xml", item("imsqti_v2p2", CHOICE.replace("city", "town")));
        parts.put("media/a.png", "x");
        return parts;
    }

    private static Reading unpack(Map<String, String> parts) throws IOException {
        return QtiReader.zip("p.zip", zip(parts), SETTING);
    }

    @Test
    void aPackageBringsItsItems() throws IOException {
        Reading reading = unpack(sound());
        assertEquals(List.of(), reading.faults());
        assertEquals(List.of("items/one.xml", "items/two.xml"), reading.questions().stream().map(each -> each.place().file()).toList());
    }

    @Test
    void anItemThatIsMissingIsAFaultOfTheManifestsLine() throws IOException {
        Map<String, String> parts = sound();
        parts.remove("items/two.xml");
        Fault fault = unpack(parts).faults().get(0);
        assertEquals("imsmanifest.xml:4 assessment.zip-missing", fault.file() + ":" + fault.line() + " " + fault.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "items/../../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "items\\..\\evil.xml"})
    void aNameThatLeadsOutOfThePackageRefusesItWhole(String name) throws IOException {
        Map<String, String> parts = sound();
        parts.put(name, "<a/>");
        Reading reading = unpack(parts);
        assertEquals("assessment.zip-outward", reading.faults().get(0).text());
        assertTrue(reading.questions().isEmpty());
    }

    @Test
    void aBombIsRefusedBeforeItCostsMemory() throws IOException {
        Map<String, String> parts = sound();
        parts.put("items/bomb.xml", "<a>" + " ".repeat(QtiPackage.PART_BYTES) + "</a>");
        assertEquals("assessment.zip-too-much", unpack(parts).faults().get(0).text());
        Map<String, String> many = sound();
        for (int i = 0; i < QtiPackage.MOST_PARTS; i++) {
            many.put("n" + i, "");
        }
        assertEquals("assessment.zip-too-much", unpack(many).faults().get(0).text());
    }

    @Test
    void whatIsNoPackageIsRefused() throws IOException {
        assertEquals("assessment.zip-broken", QtiReader.zip("p.zip", "PK\3\4 no".getBytes(StandardCharsets.UTF_8), SETTING).faults().get(0).text());
        assertEquals("assessment.zip-no-manifest", unpack(Map.of("a.xml", "<a/>")).faults().get(0).text());
    }
}
