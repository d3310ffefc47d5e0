package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Files with questions: looked at first, taken whole or not at all, and never twice. */
@WholeSystem
class QuestionImportIT {

    private static final AtomicInteger TOPIC = new AtomicInteger(500);

    private final int topic = TOPIC.incrementAndGet();

    private static String bank(House house) {
        return "programmes/" + house.administrator().get("programmes").ok().rows().get(0).getInt("id");
    }

    private JsonObject handIn(House house, byte[] file) {
        return house.administrator().send("POST", bank(house) + "/question-files?name=file&language=KK&topic=" + topic, "application/octet-stream", file)
                .ok().object();
    }

    private JsonObject handIn(House house, String file) {
        return handIn(house, file.getBytes(StandardCharsets.UTF_8));
    }

    private int inBank(House house) {
        return house.administrator().get(bank(house) + "/questions?topic=" + topic).ok().rows().size();
    }

    @Test
    void nothingIsTakenBeforeItIsConfirmedAndTheSameFileBringsNothingTwice(House house) {
        Api admin = house.administrator();
        String file = "A" + topic + " {=a ~b}\n\nB" + topic + " {#1..2}\n\nA" + topic + " {=A ~B}";
        JsonObject preview = handIn(house, file);
        assertEquals(List.of(2, 1, 0), List.of(preview.getInt("fresh"), preview.getInt("known"), preview.getInt("faulty")), "one stands there twice");
        assertEquals(0, inBank(house));
        admin.post("question-files/" + preview.getInt("id") + "/confirmation", null).ok();
        assertEquals(2, inBank(house));
        assertEquals("assessment.file-decided", admin.post("question-files/" + preview.getInt("id") + "/confirmation", null).code());
        JsonObject again = handIn(house, file);
        assertEquals(0, again.getInt("fresh"));
        assertEquals("assessment.file-nothing-new", admin.post("question-files/" + again.getInt("id") + "/confirmation", null).code());
        admin.delete("question-files/" + again.getInt("id")).ok();
        assertEquals(2, inBank(house));
    }

    @Test
    void aBankLongerThanOnePageLeadsOnWhateverIsSifted(House house) {
        StringBuilder file = new StringBuilder();
        IntStream.rangeClosed(1, 60).forEach(each -> file.append("Q").append(topic).append('.').append(each).append(" {=a ~b}\n\n"));
        JsonObject preview = handIn(house, file.toString());
        house.administrator().post("question-files/" + preview.getInt("id") + "/confirmation", null).ok();
        Visitor visitor = new Visitor(house);
        visitor.signIn("", House.ADMINISTRATOR, House.PASSWORD);
        String address = "/admin/questions.xhtml?programme=" + bank(house).replace("programmes/", "");
        assertTrue(visitor.open(address).body().contains("after="));
        String sifted = visitor.open(address + "&topic=" + topic).body();
        Matcher further = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"").matcher(sifted);
        assertTrue(further.find());
        String rest = visitor.open(further.group(1).replace("&amp;", "&")).body();
        assertEquals(10, rest.split("class=\"asked\"", -1).length - 1, "the rest of the same topic alone");
    }

    @Test
    void aFaultNamesItsLineAndNothingIsHalfImported(House house) {
        JsonObject preview = handIn(house, "Sound " + topic + " {=a ~b}\n\nBroken {\n\nAlso sound " + topic + " {T}");
        JsonObject fault = preview.getJsonArray("faults").getJsonObject(0);
        assertEquals(List.of(3, 8, "assessment.gift-open"), List.of(fault.getInt("line"), fault.getInt("column"), fault.getString("code")));
        Answer refused = house.administrator().post("question-files/" + preview.getInt("id") + "/confirmation", null);
        assertEquals("assessment.file-faulty", refused.code());
        assertEquals(0, inBank(house));
    }

    @Test
    void aPackageComesInWhole(House house) throws IOException {
        String item = """
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i" title="t" adaptive="false" timeDependent="false">
                <responseDeclaration identifier="R" cardinality="single" baseType="identifier">
                <correctResponse><value>A</value></correctResponse></responseDeclaration>
                <itemBody><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>NAME</prompt><simpleChoice identifier="A">a</simpleChoice>
                <simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody></assessmentItem>""";
        byte[] zip = zip(Map.of("one.xml", item.replace("NAME", "One " + topic), "two.xml", item.replace("NAME", "Two " + topic), "imsmanifest.xml", """
                <manifest><resources><resource identifier="1" type="imsqti_item_xmlv2p2" href="one.xml"/>
                <resource identifier="2" type="imsqti_item_xmlv2p2" href="two.xml"/></resources></manifest>"""));
        JsonObject preview = handIn(house, zip);
        assertEquals("QTI_PACKAGE", preview.getString("format"));
        house.administrator().post("question-files/" + preview.getInt("id") + "/confirmation", null).ok();
        assertEquals(2, inBank(house));
    }

    @Test
    void hostileFilesAreRefusedInWords(House house) throws IOException {
        String external = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<assessmentItem>&x;</assessmentItem>";
        JsonObject xxe = handIn(house, external);
        assertEquals("assessment.xml-doctype", xxe.getJsonArray("faults").getJsonObject(0).getString("code"));
        assertTrue(!xxe.toString().contains("root:"), xxe::toString);
        JsonObject slip = handIn(house, zip(Map.of("../../evil.xml", "<a/>", "imsmanifest.xml", "<manifest/>")));
        assertEquals("assessment.zip-outward", slip.getJsonArray("faults").getJsonObject(0).getString("code"));
        JsonObject bomb = handIn(house, zip(Map.of("bomb.xml", " ".repeat(2_000_000), "imsmanifest.xml", "<manifest/>")));
        assertEquals("assessment.zip-too-much", bomb.getJsonArray("faults").getJsonObject(0).getString("code"));
        JsonObject script = handIn(house, "[html]<script>alert(1)</script><p>Asked " + topic + "</p> {=a ~b<img src\\=x onerror\\=alert(1)>}");
        assertEquals("Asked " + topic, script.getJsonArray("questions").getJsonObject(0).getString("text"));
        byte[] large = new byte[5 * 1024 * 1024];
        Answer refused = house.administrator().send("POST", bank(house) + "/question-files?language=KK", "text/plain", large);
        assertEquals("assessment.file-too-large", refused.code());
    }

    @Test
    void anAdministratorOfOneResortReadsTheBankAndWritesNothing(House house) {
        long resort = house.administrator().post("resorts", Map.of("name", "Сұрақ " + topic, "zone", "Asia/Almaty")).created();
        String token = house.administrator().post("accounts", Map.of("email", "bank" + topic + "@test.arasan.example", "name", "Bank",
                "role", "administrator", "resort", resort)).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        Api confined = house.anybody().as("bank" + topic + "@test.arasan.example", House.PASSWORD);
        assertEquals(200, confined.get(bank(house) + "/questions").status());
        assertEquals(403, confined.send("POST", bank(house) + "/question-files?language=KK", "text/plain",
                "A {T}".getBytes(StandardCharsets.UTF_8)).status());
        assertEquals(403, confined.post(bank(house) + "/tests", "{}").status());
    }

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
}
