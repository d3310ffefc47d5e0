package org.arasan.bench.stay;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arasan.bench.BenchIntake;
import org.arasan.bench.load.Wire;
import org.arasan.launch.Api;

/**
 * A resort of double rooms, and guests with vouchers, to put under load.
 *
 * @param token of an administrator
 * @param intake ten days from a month ahead on
 */
public record LoadHouse(String address, String token, long resort, long intake, List<Place> beds, List<Guest> guests) {

    /** A bed and its room. */
    record Place(long id, long room) {
    }

    /** Opens it by the API, with so many rooms; the guests come by way of the database. {@code series} names it, a new name. */
    public static LoadHouse open(String address, Api administrator, Connection database, String series, int rooms, int guests)
            throws SQLException {
        return open(address, administrator, database, series, rooms, 0, guests);
    }

    /** One of several. @param first tells its guests from those of the others */
    static LoadHouse open(String address, Api administrator, Connection database, String series, int rooms, int first, int guests) throws SQLException {
        String token = administrator.post("tokens", Map.of("name", series)).ok().object().getString("token");
        BenchIntake intake = BenchIntake.open(administrator, series, rooms);
        return new LoadHouse(address, token, intake.resort(), intake.id(), beds(database, intake.resort()),
                new Guests(database, series).come(first, guests));
    }

    /** The same house at a server that was started anew. */
    LoadHouse at(String newAddress) {
        return new LoadHouse(newAddress, token, resort, intake, beds, guests);
    }

    private static List<Place> beds(Connection database, long resort) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("""
                select b.id, b.room_id from bed b join room r on r.id = b.room_id where r.resort_id = ? order by r.number, b.letter""")) {
            query.setLong(1, resort);
            try (ResultSet row = query.executeQuery()) {
                List<Place> beds = new ArrayList<>();
                while (row.next()) {
                    beds.add(new Place(row.getLong(1), row.getLong(2)));
                }
                return beds;
            }
        }
    }

    Wire wire() {
        return new Wire(address, token);
    }

    /** The body of a booking, {@code HELD} or {@code CONFIRMED}. */
    String booking(Guest guest, Place bed, LocalDate firstDay, LocalDate lastDay, boolean confirmed) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("resort", resort).add("member", guest.id()).add("bed", bed.id())
                .add("firstDay", firstDay.toString()).add("lastDay", lastDay.toString()).add("state", confirmed ? "CONFIRMED" : "HELD");
        return (confirmed ? body.add("voucher", guest.number()) : body).build().toString();
    }

    /** The body of a confirmed booking for the whole of the intake. */
    String place(Guest guest, Place bed) {
        return Json.createObjectBuilder().add("intake", intake).add("member", guest.id()).add("bed", bed.id()).add("state", "CONFIRMED")
                .add("voucher", guest.number()).build().toString();
    }
}
