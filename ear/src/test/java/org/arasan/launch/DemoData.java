package org.arasan.launch;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fills an empty house as people would, by the API alone: of the resort course one intake is over, one lives its sixth day, one waits for
 * its lists to be confirmed, one for its plan to be accepted; a school, study circles, a marathon and an academy teach beside it. The house's clock starts in the past,
 * comes forward with every lesson, and shows the real time in the end.
 */
public final class DemoData {

    /** Everybody's in the demo; it opens nothing but the embedded database's rows. */
    public static final String PASSWORD = "arasan-bulaq-2026";
    public static final String ADMINISTRATOR = "administrator@demo.arasan.example";
    public static final String TRAINER = "trainer@demo.arasan.example";
    public static final String DOCTOR = "doctor@demo.arasan.example";

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    /** The place of the list that the demo's member stands at: neither a leaver nor somebody with a need. */
    private static final int MEMBER = 29;
    private static final int GUESTS = 100;
    /** For whom the doctor picks treatments by hand. */
    private static final int PATIENT = 36;
    /** So many guests from that place on come to the evenings. */
    private static final int FIRST_SOCIABLE = 50;
    private static final int SOCIABLE = 3;
    private static final int SECONDS_OF_SEARCH = 4;
    private static final int SECONDS_AHEAD = 20;

    private final Api anybody;
    private final LocalDate today;
    private final Instant now;
    private final String guest;
    private final DemoPeople past;
    private final DemoPeople present;

    private DemoData(String address) {
        this.anybody = Api.at(address);
        this.now = Instant.now();
        this.today = LocalDate.ofInstant(now, ZONE);
        this.guest = new DemoPeople(1, today.getYear()).listener(GUESTS, MEMBER);
        this.past = new DemoPeople(0, today.getYear());
        this.present = new DemoPeople(1, today.getYear());
    }

    /** Who may sign in, in the order in which a visitor would try. */
    public static List<String> accounts() {
        return Stream.of("administrator  " + ADMINISTRATOR, "trainer        " + TRAINER, "doctor         " + DOCTOR,
                "union officer  " + DemoOffices.OFFICER, "committee      " + DemoOffices.COMMITTEE, "member         " + member()).map(line -> line + "  " + PASSWORD).toList();
    }

    /** The number of the voucher by which the demo's member signs in. */
    public static String member() {
        return new DemoPeople(1, LocalDate.now(ZONE).getYear()).voucher(MEMBER);
    }

    /** @param firstAdministrator the link that the server printed */
    public static void load(String address, String firstAdministrator) {
        new DemoData(address).fill(firstAdministrator);
    }

    private void fill(String firstAdministrator) {
        String token = URI.create(firstAdministrator).getQuery().replaceFirst(".*token=", "");
        anybody.post("first-administrator", person(Map.of("token", token, "password", PASSWORD), ADMINISTRATOR, "Сәуле Ахметқызы", "RU")).ok();
        Api api = anybody.as(ADMINISTRATOR, PASSWORD);
        long resort = api.post("resorts", Map.of("name", "Демо-санаторий", "zone", ZONE.getId())).created();
        DemoMarathon marathon = courses(api);
        DemoIntake.moveTo(api, today.minusDays(21).atTime(9, 0).atZone(ZONE).toInstant());

        DemoIntake over = DemoIntake.open(api, resort, ZONE, today.minusDays(18));
        over.take(DemoIntake.samples(DemoIntake.RESORT_FILES));
        over.take(Map.of("members.csv", past.list(105)));
        over.plan();
        over.live(now);

        DemoIntake.moveTo(api, today.minusDays(6).atTime(9, 0).atZone(ZONE).toInstant());
        DemoIntake running = DemoIntake.open(api, resort, ZONE, today.minusDays(5));
        DemoCure cure = settle(api, resort, running);
        running.live(now);

        api.delete("clock").ok();
        cure.note(today.minusDays(5), today, now);
        marathon.invite(anybody, now);
        api.put("figure-rule", Map.of("youthUntil", 35, "published", true)).ok();
        new DemoTests(api).hold(running.id());
        invite(api, DemoOffices.OFFICER, Map.of("role", "office", "office", DemoOffices.primary()), "Маржан Ерболқызы", "RU");
        invite(api, DemoOffices.COMMITTEE, Map.of("role", "office", "office", DemoOffices.sector()), "Сергей Павлович", "RU");
        Api officer = anybody.as(DemoOffices.OFFICER, PASSWORD);
        Api committee = anybody.as(DemoOffices.COMMITTEE, PASSWORD);
        DemoOffices.work(api, officer, committee, resort, today);
        DemoDesk.work(api, resort, today, api.get("stays?intake=" + over.id()).ok().rows().stream()
                .map(each -> each.getJsonObject("guest").getInt("id")).toList());
        new DemoMorning(List.of(officer, committee, api), resort, today).work();
        DemoIntake coming = DemoIntake.open(api, resort, ZONE, today.plusDays(8));
        coming.take(DemoIntake.samples(List.of("trainers.csv")));
        coming.preview(DemoIntake.samples(DemoIntake.MEMBER_FILES));
        propose(api, resort, cure);
    }

    /** The intake that is in house: prescribed to and planned before it comes, with seats at table and evenings to sign up for. */
    private DemoCure settle(Api api, long resort, DemoIntake running) {
        running.take(DemoIntake.samples(List.of("trainers.csv")));
        running.take(Map.of("members.csv", present.list(GUESTS)));
        DemoGuests guests = new DemoGuests(anybody, api, running, present);
        invite(api, DOCTOR, Map.of("role", "doctor"), "Ғалия Темірқызы", "KK");
        DemoCure cure = new DemoCure(anybody.as(DOCTOR, PASSWORD), resort);
        cure.prescribe(running.id(), guests.stay(PATIENT));
        running.planTogether(SECONDS_OF_SEARCH);
        letIn(api, running);
        DemoTable table = new DemoTable(api, resort);
        table.lay(running.id(), guests.stays());
        table.pack(List.of(guests.stay(MEMBER), guests.stay(PATIENT)), today.plusDays(4));
        List<Api> sociable = new ArrayList<>(guests.signedIn(FIRST_SOCIABLE, SOCIABLE));
        sociable.add(guests.signedIn(MEMBER));
        new DemoLeisure(api, resort, ZONE, today.minusDays(5)).invite(sociable);
        return cure;
    }

    /** An intake further ahead, whose plan is searched for while a visitor looks around, and then waits for a decision. */
    private void propose(Api api, long resort, DemoCure cure) {
        DemoIntake ahead = DemoIntake.open(api, resort, ZONE, today.plusDays(22));
        ahead.take(DemoIntake.samples(List.of("trainers.csv")));
        ahead.take(Map.of("members.csv", new DemoPeople(2, today.getYear()).list(90)));
        cure.prescribeToAll(ahead.id());
        ahead.order(List.of("ROOMS", "LESSONS", "TREATMENTS"), SECONDS_AHEAD);
    }

    /** What people come to for the day; the demo's member is a graduate and a convener. */
    private DemoMarathon courses(Api api) {
        DemoSchool school = new DemoSchool(anybody, api, ZONE);
        school.live(today, now, guest);
        new DemoCircles(anybody, api, ZONE, school.resort()).live(today, now, guest);
        DemoMarathon marathon = new DemoMarathon(api, ZONE);
        marathon.live(today, now);
        new DemoAcademy(api, today).live(now);
        return marathon;
    }

    /** The trainer of the lesson that comes next gets an account. */
    private void letIn(Api api, DemoIntake running) {
        JsonObject next = running.lessons().stream().filter(each -> DemoLessons.end(each).isAfter(now)).findFirst()
                .orElseThrow(() -> new Trouble("The running intake has no lesson to come."));
        invite(api, TRAINER, Map.of("role", "trainer"), next.getJsonObject("trainer").getString("name"), "RU");
        api.put("trainers/" + next.getJsonObject("trainer").getInt("id") + "/account", Map.of("email", TRAINER)).ok();
    }

    private void invite(Api api, String email, Map<String, Object> work, String name, String language) {
        String token = api.post("accounts", person(work, email, name, language)).ok().object().getString("token");
        anybody.post("passwords", Map.of("token", token, "password", PASSWORD)).ok();
    }

    private static Map<String, Object> person(Map<String, Object> more, String email, String name, String language) {
        Map<String, Object> person = new HashMap<>(more);
        person.putAll(Map.of("email", email, "name", name, "language", language));
        return person;
    }
}
