package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Files and links of topics: nothing that could hurt comes in, and only who is taught by them takes them out. */
@WholeSystem
class MaterialsIT {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);

    @Test
    void hostileFilesAreRefusedInWordsAndNothingOfThemIsKept(House house) throws SQLException {
        OwnProgramme programme = new OwnProgramme(house).taught();
        int topic = programme.topic(1).getInt("id");
        house.administrator().put("programmes/" + programme.id() + "/material-rules", Map.of("fileMegabytes", 1, "programmeMegabytes", 1)).ok();
        byte[] page = "<!DOCTYPE html><script>alert(document.cookie)</script>".getBytes(StandardCharsets.UTF_8);
        List<Answer> answers = List.of(add(house, topic, "scheme.png", SVG), add(house, topic, "notes.txt", page), add(house, topic, "law.pdf", page),
                add(house, topic, "law.pdf", "%PDF-1.7 <script>1</script>".getBytes(StandardCharsets.UTF_8)), add(house, topic, "law.pdf", new byte[0]),
                add(house, topic, "invoice.exe.pdf", PDF), add(house, topic, "../../../.pdf", PDF), add(house, topic, "law.docm", PDF),
                add(house, topic, "all.zip", PDF), add(house, topic, "large.pdf", padded(1024 * 1024 + 1)));
        assertEquals(List.of("page", "page", "page", "two-natures", "empty", "two-extensions", "name-missing", "macros", "type", "too-large"),
                answers.stream().map(each -> each.code().replace("material.", "")).toList());
        assertTrue(answers.stream().allMatch(each -> each.status() == 422), answers::toString);
        assertTrue(answers.get(0).object().getString("detail").contains("SVG"), answers.get(0)::text);
        assertEquals(List.of(), house.administrator().get("topics/" + topic + "/materials").ok().rows());
        assertEquals(422, house.administrator().post("topics/" + topic + "/links", Map.of("address", "javascript:alert(1)")).status());
        assertEquals("0", text(house, "select count(*) from material where topic_id = " + topic));
    }

    @Test
    void aFileIsServedToBeSavedAndNeverToBeShown(House house) {
        OwnProgramme programme = new OwnProgramme(house).taught();
        int topic = programme.topic(1).getInt("id");
        byte[] large = padded(700_000);
        Answer added = add(house, topic, "C:\\temp\\Еңбек кодексі\u202E.pdf", large).ok();
        assertEquals("Еңбек кодексі.pdf", added.object().getString("name"));
        String content = "materials/" + added.created() + "/content";
        Api api = house.administrator();
        Answer whole = api.get(content).ok();
        assertArrayEquals(large, whole.bytes());
        assertEquals("application/pdf", whole.header("Content-Type"));
        assertEquals("attachment; filename=\"_____ _______.pdf\"; filename*=UTF-8''%D0%95%D2%A3%D0%B1%D0%B5%D0%BA%20"
                + "%D0%BA%D0%BE%D0%B4%D0%B5%D0%BA%D1%81%D1%96.pdf", whole.header("Content-Disposition"));
        assertEquals("nosniff", whole.header("X-Content-Type-Options"));
        assertEquals("sandbox; default-src 'none'", whole.header("Content-Security-Policy"));
        assertEquals(304, api.sending("If-None-Match", whole.header("ETag")).get(content).status());
        Answer part = api.sending("Range", "bytes=262140-262150").get(content);
        assertEquals(List.of(206, "bytes 262140-262150/700000", 11), List.of(part.status(), part.header("Content-Range"), part.bytes().length));
        assertEquals(416, api.sending("Range", "bytes=700000-").get(content).status());
        assertEquals("material.twice", add(house, topic, "same.pdf", large).code());
    }

    @Test
    void onlyWhoIsTaughtByItTakesAMaterialOut(House house) {
        OwnProgramme programme = new OwnProgramme(house).taught();
        int topic = programme.topic(1).getInt("id");
        long id = add(house, topic, "law.pdf", PDF).created();
        try (Classroom taught = new Classroom(house, programme).published(); Classroom other = new Classroom(house).published()) {
            JsonObject first = taught.lessons().stream().filter(each -> each.getJsonObject("topic").getInt("id") == topic).findFirst().orElseThrow();
            Api member = taught.member(0);
            Api trainer = taught.trainerOf(first);
            for (Api reader : List.of(member, trainer, house.administrator())) {
                assertArrayEquals(PDF, reader.get("materials/" + id + "/content").ok().bytes());
                assertEquals(1, reader.get("topics/" + topic + "/materials").ok().rows().size());
            }
            for (Api stranger : List.of(other.member(0), other.trainerOf(other.lessons().get(0)), taught.colleague("idle"))) {
                assertEquals(404, stranger.get("materials/" + id + "/content").status());
                assertEquals(404, stranger.get("topics/" + topic + "/materials").status());
            }
            assertEquals(401, house.anybody().get("materials/" + id + "/content").status());
            assertEquals(403, member.delete("materials/" + id).status());
            assertEquals(403, add(trainer, topic, "mine.pdf", PDF).status());
        }
    }

    @Test
    void theNextEditionTakesMaterialsAlongAndBytesAreKeptOnce(House house) throws SQLException {
        OwnProgramme programme = new OwnProgramme(house).taught();
        int before = programme.topic(1).getInt("id");
        byte[] own = padded(5000 + (int) programme.id());
        long first = add(house, before, "law.pdf", own).created();
        house.administrator().post("topics/" + before + "/links", Map.of("address", "https://adilet.zan.kz/kaz")).ok();
        programme.publish(programme.begin(Map.of()).created()).ok();
        int after = programme.topic(1).getInt("id");
        List<JsonObject> taken = house.administrator().get("topics/" + after + "/materials").ok().rows();
        assertEquals(List.of("law.pdf", "adilet.zan.kz"), taken.stream().map(each -> each.getString("title")).toList());
        String kept = "select count(*) from material_content where octet_length(bytes) = " + own.length;
        assertEquals("1", text(house, kept));
        house.administrator().delete("materials/" + first).ok();
        assertArrayEquals(own, house.administrator().get("materials/" + taken.get(0).getInt("id") + "/content").ok().bytes());
        house.administrator().delete("materials/" + taken.get(0).getInt("id")).ok();
        assertEquals("0", text(house, kept));
    }

    @Test
    void togetherTheFilesOfAProgrammeNeverGrowBeyondItsRoom(House house) throws SQLException {
        OwnProgramme programme = new OwnProgramme(house).taught();
        house.administrator().put("programmes/" + programme.id() + "/material-rules", Map.of("fileMegabytes", 1, "programmeMegabytes", 2)).ok();
        int topic = programme.topic(1).getInt("id");
        List<CompletableFuture<Answer>> all = new ArrayList<>();
        IntStream.range(0, 6).forEach(i -> all.add(CompletableFuture.supplyAsync(() -> add(house, topic, "f" + i + ".pdf", padded(800_000 + i)))));
        List<Integer> statuses = all.stream().map(CompletableFuture::join).map(Answer::status).sorted().toList();
        assertEquals(List.of(201, 201, 409, 409, 409, 409), statuses);
        assertEquals("2", text(house, "select count(*) from material where topic_id = " + topic));
    }

    private static Answer add(House house, int topic, String name, byte[] bytes) {
        return add(house.administrator(), topic, name, bytes);
    }

    private static Answer add(Api api, int topic, String name, byte[] bytes) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return api.send("POST", "topics/" + topic + "/materials?name=" + encoded, "application/octet-stream", bytes);
    }

    private static byte[] padded(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) ' ');
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);
        return bytes;
    }

    private static String text(House house, String sql) throws SQLException {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
