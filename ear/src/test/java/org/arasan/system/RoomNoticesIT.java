package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** A guest learns that the room is another one, from where it was to where it is now, and nothing where it is the same in the end. */
@WholeSystem
class RoomNoticesIT {

    private static final LocalDate FIRST = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(43);

    @Test
    void anotherRoomIsToldAndTheSameOneAgainIsNot(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Бөлме-Арасан", 641, FIRST).guest("М", "").guest("М", "")
                .enter("1;2;1201;стандарт;1;нет;да", "1;3;1301;стандарт;2;нет;да");
        Api guest = guest(house, lodging.id(1));
        Api other = guest(house, lodging.id(2));
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed(lodging, "1201-A"))).ok();
        assertEquals(List.of(), rooms(guest), "that there is one is no change");
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed(lodging, "1301-A"))).ok();
        int first = bed(lodging, "1201-A");
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed(lodging, "1301-B"))).ok();
        String told = rooms(guest).get(0);
        assertEquals(1, rooms(guest).size(), "twice within a moment is one");
        assertTrue(told.contains("1201-A") && told.contains("1301-B") && !told.contains("1301-A"), told);
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", first)).ok();
        assertEquals(List.of(), rooms(guest), "it is where it was");

        guest.put("my/notices/reading", null).ok();
        api.put("stays/" + lodging.id(2) + "/bed", Map.of("bed", bed(lodging, "1301-A"))).ok();
        api.put("stays/" + lodging.id(1) + "/exchange", Map.of("with", lodging.id(2))).ok();
        assertEquals(List.of(1, 1), List.of(rooms(guest).size(), rooms(other).size()), "two who change places");
        api.delete("stays/" + lodging.id(1) + "/bed").ok();
        assertTrue(rooms(guest).get(0).contains("1201-A"), rooms(guest)::toString);
    }

    private static int bed(Lodging lodging, String label) {
        return lodging.fitting(1).stream().map(each -> each.getJsonObject("bed")).filter(each -> each.getString("label").equals(label)).findFirst().orElseThrow()
                .getInt("id");
    }

    private static Api guest(House house, int stay) {
        JsonObject slip = house.administrator().post("stays/" + stay + "/sign-in-slip", null).ok().object();
        house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", House.PASSWORD)).ok();
        return house.anybody().as(slip.getString("login"), House.PASSWORD);
    }

    private static List<String> rooms(Api guest) {
        return guest.get("my/notices").ok().rows().stream().filter(each -> each.getString("kind").equals("ROOM_CHANGED")).map(each -> each.getString("text")).toList();
    }
}
