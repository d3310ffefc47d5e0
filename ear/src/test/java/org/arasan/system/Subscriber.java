package org.arasan.system;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;

/** Somebody's calendar that knows an address and nothing else, and reads what it finds there with a parser of its own. */
final class Subscriber {

    private final Api anybody;
    private final String path;

    /** @param made what was answered when the feed was made */
    Subscriber(House house, JsonObject made) {
        this(house, made.getString("token"), URI.create(made.getString("url")).getPath());
    }

    private Subscriber(House house, String token, String path) {
        this.anybody = house.anybody();
        this.path = path;
        if (!path.equals("/api/v1/feeds/" + token + ".ics")) {
            throw new AssertionError(path);
        }
    }

    Answer asks() {
        return anybody.get(path);
    }

    /** Asks whether there is anything new since. */
    Answer asks(Answer since) {
        return anybody.sending("If-None-Match", since.header("ETag")).get(path);
    }

    /** Refuses whatever the parser had to guess at. */
    ICalendar reads() {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar read = Biweekly.parse(asks().ok().text()).warnings(warnings).first();
        if (!warnings.stream().allMatch(List::isEmpty)) {
            throw new AssertionError(warnings);
        }
        return read;
    }

    /** The event whose UID has that in it. */
    VEvent event(String what) {
        return reads().getEvents().stream().filter(each -> each.getUid().getValue().contains(what)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + what));
    }

    /** The same as it stands in the file, nothing where it does not. */
    String written(String what) {
        return Stream.of(asks().ok().text().replace("\r\n ", "").split("BEGIN:VEVENT")).filter(each -> each.contains(what)).findFirst().orElse("");
    }
}
