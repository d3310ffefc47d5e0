package org.arasan.bench.admission;

import jakarta.json.Json;
import java.net.InetAddress;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.bench.Benchmark;
import org.arasan.bench.admission.Events.Event;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Load.Measured;
import org.arasan.bench.load.Wire;
import org.arasan.launch.Api;
import org.arasan.system.SignUps;

/** 7,000 people sign up for 29 events in one burst, by a hundred clients at addresses of their own: no place too many, nobody lost. */
public class SignUpBenchmark implements Benchmark {

    private static final int EVENTS = 29;
    private static final int PEOPLE = 7_000;
    private static final int CLIENTS = 100;
    private static final int WARMING = 500;
    private static final int BARE = 2_000;
    private static final int BARE_CLIENTS = 16;

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Running server = place.start(Map.of());
        try (Connection database = place.database().connect()) {
            Api administrator = server.administrator();
            Events warm = new Events(administrator, database, 1);
            AtomicInteger person = new AtomicInteger();
            Load.times(WARMING, clients(server.address(), warm, person));
            Events events = warm.with(administrator, EVENTS);
            Measured pages = Load.times(2_000, pages(server.address(), events));
            Measured burst = Load.times(PEOPLE, clients(server.address(), events, person));
            List<String> faults = events.faults(PEOPLE);
            List<String> remarks = new ArrayList<>(List.of(
                    "events: " + EVENTS + ", places each " + Events.PLACES + ", given in all "
                            + events.number("select sum(taken) from admission where intake_id >= " + events.first()) + ", waiting "
                            + events.number("select count(*) from application a join admission d on d.id = a.admission_id where a.state = 'WAITING' "
                            + "and d.intake_id >= " + events.first()),
                    "answers: " + burst.outcomes(),
                    "what does not hold in the database: " + (faults.isEmpty() ? "nothing" : faults)));
            Measured bare = Load.times(BARE, bare(place, events));
            return List.of(new Table(List.of("what", "times", "a second", "half within", "95 of 100", "99 of 100"), List.of(
                    row("the page of a link", pages, "200"), row("sign-up, " + CLIENTS + " clients", burst, "201"),
                    row("its bare statements by JDBC, " + BARE_CLIENTS + " connections", bare, "201")), remarks));
        }
    }

    private static List<String> row(String what, Measured measured, String success) {
        return List.of(what, String.valueOf(measured.count(success)), String.format("%.0f", measured.rate(success)), measured.at(.5),
                measured.at(.95), measured.at(.99));
    }

    private static List<Load.Client> clients(String address, Events events, AtomicInteger person) throws Exception {
        List<Load.Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Wire wire = new Wire(address, null, InetAddress.getByName("127.0.1." + (i + 1)));
            clients.add(() -> {
                int number = person.getAndIncrement();
                Event event = events.all().get(number % events.all().size());
                return wire.post("joins/" + event.token(), form(number)).outcome();
            });
        }
        return clients;
    }

    private static List<Load.Client> pages(String address, Events events) throws Exception {
        List<Load.Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Wire wire = new Wire(address, null, InetAddress.getByName("127.0.1." + (i + 1)));
            Event event = events.all().get(i % EVENTS);
            clients.add(() -> wire.get("/join/" + event.token()).outcome());
        }
        return clients;
    }

    /** Every third is young; unions and sexes are mixed in every event. */
    private static String form(int number) {
        int year = number / EVENTS % 3 == 0 ? 1998 : 1960 + number / EVENTS % 30;
        String sex = number / EVENTS % 5 < 3 ? "FEMALE" : "MALE";
        Map<String, Object> form = SignUps.form(SignUps.iin(sex, year, number), SignUps.UNIONS.get(number / EVENTS % 3));
        return Json.createObjectBuilder(form).build().toString();
    }

    private static List<Load.Client> bare(BenchPlace place, Events events) throws Exception {
        long[] admissions = LongStream.rangeClosed(1, EVENTS).toArray();
        for (int i = 0; i < EVENTS; i++) {
            admissions[i] = events.number("select id from admission where intake_id = " + events.all().get(i).intake());
        }
        events.makeRoom();
        AtomicLong people = new AtomicLong(10_000);
        List<Load.Client> clients = new ArrayList<>();
        for (int i = 0; i < BARE_CLIENTS; i++) {
            clients.add(new BareSignUp(place.database().connect(), admissions, people));
        }
        return clients;
    }
}
