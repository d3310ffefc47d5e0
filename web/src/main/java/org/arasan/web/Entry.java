package org.arasan.web;

import java.util.List;
import org.arasan.access.Role;

/**
 * One entry of the main menu.
 *
 * @param name what a page names as {@code active}; its text stands in the bundle {@code shell}
 * @param address where it leads, inside the application
 * @param icon the PrimeIcon above its word on a phone
 */
public record Entry(String name, String address, String icon) {

    private static final List<Entry> ADMINISTRATOR = List.of(
            new Entry("today", "/admin/today.xhtml", "pi-home"),
            new Entry("rooms", "/admin/rooms.xhtml", "pi-table"),
            new Entry("desk", "/admin/desk.xhtml", "pi-key"),
            new Entry("intakes", "/admin/intakes.xhtml", "pi-users"),
            new Entry("timetable", "/admin/timetable.xhtml", "pi-calendar"),
            new Entry("completion", "/admin/completion.xhtml", "pi-verified"),
            new Entry("reports", "/admin/reports.xhtml", "pi-chart-bar"));
    private static final List<Entry> ADMINISTRATOR_MORE = List.of(
            new Entry("waiting", "/admin/waiting.xhtml", "pi-hourglass"),
            new Entry("kitchen", "/admin/kitchen.xhtml", "pi-shopping-bag"),
            new Entry("leisure", "/admin/leisure.xhtml", "pi-ticket"),
            new Entry("members", "/admin/members.xhtml", "pi-address-book"),
            new Entry("programmes", "/admin/programmes.xhtml", "pi-book"),
            new Entry("curriculum", "/admin/curriculum.xhtml", "pi-sitemap"),
            new Entry("tests", "/admin/tests.xhtml", "pi-list-check"));
    private static final List<Entry> HOUSE_MORE = List.of(
            new Entry("vouchers", "/office/vouchers.xhtml", "pi-ticket"),
            new Entry("agenda", "/admin/agenda.xhtml", "pi-clock"));
    private static final List<Entry> TRAINER = List.of(
            new Entry("lessons", "/trainer/today.xhtml", "pi-list-check"),
            new Entry("tests-of-mine", "/trainer/tests.xhtml", "pi-chart-bar"));
    private static final List<Entry> DOCTOR = List.of(
            new Entry("appointments", "/doctor/today.xhtml", "pi-heart"),
            new Entry("doctor-guests", "/doctor/intakes.xhtml", "pi-users"),
            new Entry("cabinets-today", "/doctor/cabinets.xhtml", "pi-calendar-clock"),
            new Entry("treatments", "/cure/kinds.xhtml", "pi-sliders-h"));
    private static final List<Entry> OFFICE = List.of(
            new Entry("vouchers", "/office/vouchers.xhtml", "pi-ticket"),
            new Entry("quotas", "/office/quotas.xhtml", "pi-chart-bar"),
            new Entry("nominations", "/office/nominations.xhtml", "pi-user-plus"));
    private static final List<Entry> MEMBER = List.of(
            new Entry("tab.today", "/member/today.xhtml", "pi-clock"),
            new Entry("tab.days", "/member/days.xhtml", "pi-calendar"),
            new Entry("tab.course", "/member/course.xhtml", "pi-graduation-cap"),
            new Entry("tab.papers", "/member/papers.xhtml", "pi-id-card"));

    /** What somebody in this role may open. */
    static List<Entry> of(String role) {
        return switch (role) {
            case Role.ADMINISTRATOR -> ADMINISTRATOR;
            case Role.TRAINER -> TRAINER;
            case Role.DOCTOR -> DOCTOR;
            case Role.OFFICE -> OFFICE;
            case Role.MEMBER -> MEMBER;
            default -> List.of();
        };
    }

    /** What somebody in this role may open besides, less often: it stands behind one word at the end of the menu. */
    static List<Entry> moreOf(String role) {
        return switch (role) {
            case Role.ADMINISTRATOR -> ADMINISTRATOR_MORE;
            case Role.HOUSE -> HOUSE_MORE;
            default -> List.of();
        };
    }
}
