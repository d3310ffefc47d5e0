package org.arasan.launch;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The guests of an intake by their places in its list, and their phones. */
final class DemoGuests {

    private final Api anybody;
    private final Api api;
    private final DemoIntake intake;
    private final DemoPeople people;
    private final Map<String, JsonObject> stays;

    DemoGuests(Api anybody, Api api, DemoIntake intake, DemoPeople people) {
        this.anybody = anybody;
        this.api = api;
        this.intake = intake;
        this.people = people;
        this.stays = intake.stays().stream().collect(Collectors.toMap(each -> each.getString("voucher"), Function.identity()));
    }

    /** The ids of all stays, in the order of the list. */
    List<Integer> stays() {
        return stays.values().stream().sorted(Comparator.comparing((JsonObject each) -> each.getString("voucher"))).map(each -> each.getInt("id")).toList();
    }

    /** The id of that guest's stay. */
    int stay(int place) {
        return at(place).getInt("id");
    }

    /** That guest, signed in by the slip that the desk prints, with everybody's password from now on. */
    Api signedIn(int place) {
        return DemoFeedback.listener(anybody, api, intake.id(), at(place).getInt("enrolment"));
    }

    /** So many guests from that place on, side by side, since signing in takes its time. */
    List<Api> signedIn(int from, int count) {
        return IntStream.range(from, from + count).parallel().mapToObj(this::signedIn).toList();
    }

    private JsonObject at(int place) {
        return stays.get(people.voucher(place));
    }
}
