package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.StayEvent;
import org.arasan.stay.StayEvent.What;
import org.arasan.web.PageTexts;

/** {@code #{stayStory.change(event, zone)}}: what a line of a stay's history says, in the reader's words. */
@Named
@RequestScoped
public class StayStory {

    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");

    @Inject
    private PageTexts texts;

    /** From what to what; empty where the verb says it all. */
    public String change(StayEvent event, ZoneId zone) {
        String was = value(event.was(), zone);
        String became = event.what() == What.LEFT_EARLY ? texts.of(EarlyDeparture.valueOf(event.became())) : value(event.became(), zone);
        if (was.isEmpty() || became.isEmpty()) {
            return was + became;
        }
        return texts.get("rooms.from-to", was, became);
    }

    private String value(String written, ZoneId zone) {
        if (written == null) {
            return "";
        }
        if (DAYS.matcher(written).matches()) {
            String[] days = written.split("/");
            return texts.span(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        }
        return MOMENT.matcher(written).matches() ? texts.moment(Instant.parse(written), zone) : written;
    }
}
