package org.arasan.web.waiting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;
import org.arasan.stay.house.RoomKeeping;
import org.arasan.stay.waiting.Line;
import org.arasan.stay.waiting.WaitingList;
import org.arasan.stay.waiting.WaitingList.Excerpt;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.cdi.Param;

/** {@code /admin/waiting.xhtml?resort=&intake=&category=}: to whom a place is offered in a house, and who waits. */
@Named
@RequestScoped
public class WaitingView {

    @Inject
    private HouseChoice house;
    @Inject
    private WaitingList list;
    @Inject
    private IntakeRegister register;
    @Inject
    private RoomKeeping rooms;
    @Inject
    @Param
    private Long intake;
    @Inject
    @Param
    private String category;
    private List<Line> waiting = List.of();
    private List<Stay> offers = List.of();
    private List<Intake> intakes = List.of();
    private List<String> categories = List.of();

    @PostConstruct
    void load() {
        if (getHouse() != null) {
            Excerpt excerpt = new Excerpt(getHouse().id(), intake, category);
            waiting = list.waiting(excerpt);
            offers = list.offered(excerpt);
            intakes = register.intakes().stream().filter(each -> each.resort().id().equals(getHouse().id()))
                    .filter(each -> each.state() == Intake.State.PREPARING || each.id().equals(intake)).toList();
            categories = Stream.concat(rooms.rooms(getHouse().id()).stream().map(room -> room.category()),
                    waiting.stream().map(line -> line.stay().wish().category())).filter(Objects::nonNull).distinct().sorted().toList();
        }
    }

    public Resort getHouse() {
        return house.getResort();
    }

    public List<Line> getWaiting() {
        return waiting;
    }

    public List<Stay> getOffers() {
        return offers;
    }

    /** Those that are being prepared, for which somebody may wait. */
    public List<Intake> getIntakes() {
        return intakes;
    }

    public List<String> getCategories() {
        return categories;
    }

    public Long getIntake() {
        return intake;
    }

    public String getCategory() {
        return category;
    }
}
