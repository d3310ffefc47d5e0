package org.arasan.bench.stay;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Reply;
import org.arasan.bench.load.Wire;
import org.arasan.bench.stay.LoadHouse.Place;

/**
 * Clients that fight over a few beds: they book, hold, confirm, move, swap, change the days and cancel, each for guests of its own, swaps
 * with anybody. Whatever an answer shows of a stay is remembered; in the end the database must show the same.
 */
public final class Race {

    private static final int LONGEST = 9;

    private final LoadHouse house;
    private final LocalDate firstNight;
    private final int nights;
    /** The latest that any client was shown of a stay. */
    private final Map<Long, View> views = new ConcurrentHashMap<>();

    /** Over so many nights from a month ahead on. */
    public Race(LoadHouse house, int nights) {
        this.house = house;
        this.nights = nights;
        this.firstNight = LocalDate.now().plusDays(30);
    }

    /** A stay as an answer shows it. */
    record View(long id, int version, String state, Long bed, LocalDate firstDay, LocalDate lastDay) {

        static View of(JsonObject row) {
            return new View(row.getInt("id"), row.getInt("version"), row.getString("state"),
                    row.containsKey("bed") ? Long.valueOf(row.getJsonObject("bed").getInt("id")) : null,
                    LocalDate.parse(row.getString("firstDay")), LocalDate.parse(row.getString("lastDay")));
        }

        boolean open() {
            return state.equals("HELD") || state.equals("CONFIRMED");
        }
    }

    /** So many clients, who share the guests of the house among them; {@code seed} tells one run's chances from another's. */
    public List<Load.Client> clients(int count, long seed) {
        List<Load.Client> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Guest> own = new ArrayList<>();
            for (int guest = i; guest < house.guests().size(); guest += count) {
                own.add(house.guests().get(guest));
            }
            clients.add(new Client(own, house.wire(), new Random(seed + i)));
        }
        return clients;
    }

    /** What is wrong when all is over; empty where every night has one guest a bed and every client was told the truth. */
    public List<String> faults(Connection database) throws SQLException {
        return new Verdict(database, house.resort()).faults(views);
    }

    private View see(JsonObject row) {
        return views.merge((long) row.getInt("id"), View.of(row), (known, news) -> news.version() > known.version() ? news : known);
    }

    private final class Client implements Load.Client {

        private final List<Guest> guests;
        private final Long[] stays;
        private final Wire wire;
        private final Random random;

        private Client(List<Guest> guests, Wire wire, Random random) {
            this.guests = guests;
            this.stays = new Long[guests.size()];
            this.wire = wire;
            this.random = random;
        }

        @Override
        public String attempt() throws IOException {
            int one = random.nextInt(guests.size());
            View stay = stays[one] == null ? null : views.get(stays[one]);
            return stay == null || !stay.open() ? book(one) : change(guests.get(one), stay);
        }

        private String book(int one) throws IOException {
            LocalDate first = someDay();
            Reply reply = wire.post("stays", house.booking(guests.get(one), someBed(), first, first.plusDays(1L + random.nextInt(LONGEST)),
                    random.nextBoolean()));
            if (reply.ok()) {
                stays[one] = see(reply.object()).id();
            }
            return "book " + reply.outcome();
        }

        private String change(Guest guest, View stay) throws IOException {
            String path = "stays/" + stay.id() + "/";
            return switch (random.nextInt(8)) {
                case 0, 1 -> told("cancel", wire.put(path + "cancellation", "{}"));
                case 2, 3 -> told("move", wire.put(path + "bed", "{\"bed\":" + someBed().id() + "}"));
                case 4 -> stay.state().equals("HELD")
                        ? told("confirm", wire.put(path + "confirmation", "{\"voucher\":\"" + guest.number() + "\"}"))
                        : told("hold", wire.put(path + "hold", "{\"bed\":" + someBed().id() + "}"));
                case 5, 6 -> told("period", wire.put(path + "period", period(stay)));
                default -> swap(path);
            };
        }

        private String swap(String path) throws IOException {
            List<View> others = views.values().stream().filter(each -> each.open() && each.bed() != null).toList();
            View other = others.get(random.nextInt(others.size()));
            Reply reply = wire.put(path + "exchange", "{\"with\":" + other.id() + "}");
            if (reply.ok()) {
                try (JsonReader both = Json.createReader(new StringReader(reply.body()))) {
                    both.readArray().getValuesAs(JsonObject.class).forEach(Race.this::see);
                }
            }
            return "swap " + reply.outcome();
        }

        private String told(String what, Reply reply) {
            if (reply.ok()) {
                see(reply.object());
            }
            return what + " " + reply.outcome();
        }

        private String period(View stay) {
            LocalDate first = random.nextBoolean() ? stay.firstDay() : someDay();
            String days = "\"firstDay\":\"" + first + "\",\"lastDay\":\"" + first.plusDays(1L + random.nextInt(LONGEST)) + "\"";
            return "{" + days + (random.nextInt(3) == 0 ? ",\"bed\":" + someBed().id() : "") + "}";
        }

        private Place someBed() {
            return house.beds().get(random.nextInt(house.beds().size()));
        }

        private LocalDate someDay() {
            return firstNight.plusDays(random.nextInt(nights - LONGEST));
        }
    }
}
