package org.arasan.web.treatment.guest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.arasan.clock.DomainClock;
import org.arasan.treatment.appointment.Appointment;
import org.arasan.treatment.appointment.Appointments;
import org.arasan.treatment.appointment.CabinetDay;
import org.arasan.treatment.cabinet.Cabinet;
import org.arasan.treatment.cabinet.Cabinets;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.cdi.Param;

/** {@code /doctor/cabinets.xhtml?resort=&cabinet=&day=}: who comes to a cabinet today; each guest on the list is kept as a reading. */
@Named
@RequestScoped
public class CabinetDayView {

    @Inject
    private HouseChoice choice;
    @Inject
    private Cabinets register;
    @Inject
    private CabinetDay list;
    @Inject
    private Appointments appointmentRegister;
    @Inject
    private DomainClock clock;
    @Inject
    @Param(name = "cabinet")
    private Long cabinet;
    @Inject
    @Param(name = "day")
    private String wantedDay;
    private LocalDate day;
    private List<Cabinet> cabinets = List.of();
    private List<Appointment> appointments = List.of();

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            cabinets = register.cabinets(choice.getResort().id());
            day = wantedDay == null || wantedDay.isBlank() ? clock.today(choice.getResort().zone()) : DayParam.day(wantedDay);
        }
        if (cabinet != null) {
            appointments = list.appointments(cabinet, day);
        }
    }

    /** What became of an appointment. */
    public String mark(Long appointment, String state) {
        appointmentRegister.mark(appointment, Appointment.State.valueOf(state));
        return "/doctor/cabinets.xhtml?faces-redirect=true&resort=" + choice.getResort().id() + "&cabinet=" + cabinet + "&day=" + day;
    }

    /** Whether it can be said already what became of it. */
    public boolean hasBegun(Appointment appointment) {
        return !clock.now().isBefore(appointment.starts());
    }

    public List<Cabinet> getCabinets() {
        return cabinets;
    }

    public List<Appointment> getAppointments() {
        return appointments;
    }

    public Long getCabinet() {
        return cabinet;
    }

    public LocalDate getDay() {
        return day;
    }
}
