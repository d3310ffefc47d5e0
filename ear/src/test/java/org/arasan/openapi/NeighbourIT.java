package org.arasan.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.openapi.OpenApi.Operation;
import org.arasan.system.House;
import org.arasan.system.Visitor;
import org.arasan.system.WholeSystem;
import org.junit.jupiter.api.Test;

/**
 * Strangers try every operation of the API, as its example has it, on rows of a resort and a union that are not theirs: nobody is shown
 * anything, and nothing is changed. An operation that is added later is tried as soon as it has its example.
 */
@WholeSystem
class NeighbourIT {

    /**
     * What is everybody's, or the caller's own: whoever calls sees and changes nothing of others. Programmes, their curricula and materials
     * are the same at every house, so an administrator of any reads them; who else may have materials, MaterialsIT tries.
     */
    private static final Set<String> OPEN = Set.of("BankResource.list", "CampaignsResource.figures", "CampaignsResource.read", "CurriculaResource.list",
            "CurriculaResource.rules", "CurriculaResource.variants", "CurriculumResource.read", "FeedsResource.read", "FirstAdministratorResource.open",
            "FollowedApplicationsResource.read", "FollowedApplicationsResource.withdraw", "IssuerResource.names", "JoinsResource.join",
            "JoinsResource.read", "KindsResource.list", "MaterialRulesResource.read", "MaterialsResource.content", "MeResource.read",
            "MeResource.speak", "NominationsResource.nominate", "NominationsResource.open", "PasswordsResource.choose",
            "ProblemsResource.explain", "ProgrammeTestsResource.list", "ProgrammesResource.list", "ProgrammesResource.read",
            "QuestionsResource.read", "TestsResource.read", "TokensResource.create", "TokensResource.list",
            "TokensResource.revoke", "TopicMaterialsResource.list", "VerificationsResource.check", "VerificationsResource.compare",
            "VerificationsResource.read", "VoucherListsResource.handIn", "VoucherRulesResource.read", "VouchersResource.apply");
    /** Names of the resorts, people and unions of the examples. */
    private static final List<String> TRACES = List.of("Алтын-Арасан", "Қасымова", "Омарова", "Ахметова", "Жұмабаева", "Ибраева",
            "Сүлейменова", "Оспанова", "Үлгі кәсіподағы");

    @Test
    void nobodySeesOrChangesWhatIsAnothersResortsOrUnions(House house) throws Exception {
        List<String> faults = new ArrayList<>();
        OpenApi api = OpenApi.of(house.anybody());
        Strangers strangers = new Strangers(house);
        try (Stage common = new Stage(house); Unchanged database = new Unchanged(house)) {
            for (Operation operation : api.operations()) {
                if (!open(operation) && ExampleFile.of(operation.id()).isPresent()) {
                    JsonObject example = Json.createObjectBuilder(ExampleFile.of(operation.id()).get().json()).remove("at").build();
                    attempt(new Attempt(operation, example, Play.prepared(house, common, operation, example)), strangers, database, faults);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void aReportThatNamesNoResortIsOfTheCallersOwn(House house) {
        Api neighbour = new Strangers(house).all().get("administrator of another resort");
        try (Stage stage = new Stage(house)) {
            stage.get("new.approved"); // good at any resort, so that it is nobody's own
        }
        String today = LocalDate.now().toString();
        for (String kind : List.of("OCCUPANCY", "BED_DAYS", "VOUCHERS", "ARRIVALS")) {
            JsonObject report = neighbour.get("reports?kind=" + kind + "&from=" + today + "&until=" + today).ok().object();
            assertTrue(kind.equals("OCCUPANCY") || report.getJsonArray("rows").isEmpty(), report::toString);
        }
    }

    @Test
    void noPageShowsWhatIsAnothersResortsOrUnions(House house) {
        Strangers strangers = new Strangers(house);
        List<String> faults = new ArrayList<>();
        try (Stage stage = new Stage(house)) {
            for (Map.Entry<String, String> stranger : strangers.logins().entrySet()) {
                Visitor visitor = new Visitor(house);
                visitor.signIn("", stranger.getValue(), House.PASSWORD);
                for (String address : Pages.withForeignRows(stage)) {
                    HttpResponse<String> page = visitor.open("/" + address);
                    if (page.statusCode() >= 500 || traces(address).anyMatch(shown(page)::contains)) {
                        faults.add(stranger.getKey() + " is answered " + page.statusCode() + " by " + address);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** Offices are asked to nominate for every house that takes people by list, so its name is told to them there. */
    private static Stream<String> traces(String address) {
        return TRACES.stream().filter(each -> !(address.startsWith("office/nominations.xhtml") && each.equals("Алтын-Арасан")));
    }

    /** The page without the names of unions and regions that a field proposes: they are no secret. */
    private static String shown(HttpResponse<String> page) {
        return page.body().replaceAll("(?s)<datalist.*?</datalist>", "");
    }

    private static boolean open(Operation operation) {
        return OPEN.contains(operation.id()) || operation.path().startsWith("/api/v1/my/");
    }

    /** One operation on its stage. */
    private record Attempt(Operation operation, JsonObject example, Play play) {

        Answer by(Api stranger) {
            return play.send(operation, example, stranger);
        }
    }

    private static void attempt(Attempt attempt, Strangers strangers, Unchanged database, List<String> faults) throws Exception {
        attempt.by(strangers.all().get("nobody")); // fills the places, so that making what stands there is not taken for a change
        List<String> tried;
        Set<String> written;
        do {
            database.written();
            tried = tried(attempt, strangers);
            written = database.written();
        } while (!written.isEmpty() && database.houseWorked()); // then it cannot be told who wrote
        faults.addAll(tried);
        if (!written.isEmpty()) {
            faults.add(attempt.operation() + " wrote to " + written);
        }
    }

    private static List<String> tried(Attempt attempt, Strangers strangers) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Api> stranger : strangers.all().entrySet()) {
            Answer answer = attempt.by(stranger.getValue());
            if (!refused(attempt, answer)) {
                faults.add(stranger.getKey() + ": " + attempt.operation() + " answered " + answer.status() + " "
                        + shortened(answer.text()));
            }
        }
        return faults;
    }

    private static boolean refused(Attempt attempt, Answer answer) {
        if (Set.of(401, 403, 404).contains(answer.status())) {
            return TRACES.stream().noneMatch(answer.text()::contains);
        }
        boolean list = attempt.operation().method().equals("GET") && answer.status() == 200;
        return list && (answer.text().equals("[]") || named(attempt).isEmpty() && TRACES.stream().noneMatch(answer.text()::contains));
    }

    /** The rows that the address names: of these nothing may be answered. */
    private static Set<String> named(Attempt attempt) {
        Set<String> named = new TreeSet<>();
        JsonObject with = attempt.example().containsKey("with") ? attempt.example().getJsonObject("with") : JsonValue.EMPTY_JSON_OBJECT;
        with.forEach((name, value) -> {
            if (value.toString().contains("{") && !value.toString().matches("\"\\{(today|house.day)[^}]*}\"")) {
                named.add(name);
            }
        });
        return named;
    }

    private static String shortened(String text) {
        return text.length() < 300 ? text : text.substring(0, 300) + "…";
    }
}
