package org.arasan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Incident;
import org.arasan.access.Account;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.ProgrammeKinds;
import org.arasan.resort.Resort;

/** What stands around every page: who is signed in, light or dark, and the page's own address. */
@Named
@RequestScoped
public class Shell {

    /** The request attribute that holds the number of an incident already logged. */
    public static final String INCIDENT = "arasan.incident";
    /** The request attribute of a page that stands alone, because there is no database to ask who is signed in. */
    public static final String ALONE = "arasan.alone";

    @Inject
    private Caller caller;
    @Inject
    private ProgrammeKinds kinds;
    @Inject
    private HttpServletRequest request;
    private Optional<Account> account;

    /** Who is signed in, or null. */
    public Account getAccount() {
        if (account == null) {
            account = request.getUserPrincipal() == null || isAlone() ? Optional.empty() : caller.signedIn();
        }
        return account.orElse(null);
    }

    public String getName() {
        return getAccount() == null ? "" : getAccount().name();
    }

    /** The one resort that the caller works for, or nothing where it is all of them. */
    public String getHouse() {
        return is(Role.ADMINISTRATOR) ? caller.confinedTo().map(Resort::name).orElse("") : "";
    }

    /** Two letters for the round badge. */
    public String getInitials() {
        return Stream.of(getName().trim().split("\\s+")).filter(word -> !word.isEmpty()).limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining()).toUpperCase();
    }

    public boolean is(String role) {
        return request.isUserInRole(role);
    }

    /** The main menu of whoever is signed in. */
    public List<Entry> getNav() {
        return Stream.of(Role.ADMINISTRATOR, Role.HOUSE, Role.TRAINER, Role.DOCTOR, Role.OFFICE).filter(this::is)
                .flatMap(role -> Entry.of(role).stream()).toList();
    }

    /** What of the main menu is needed less often. */
    public List<Entry> getMore() {
        return Stream.of(Role.ADMINISTRATOR, Role.HOUSE).filter(this::is).flatMap(role -> Entry.moreOf(role).stream()).toList();
    }

    /** The pages that kinds of programmes bring, as far as the caller may open them. */
    public List<ProgrammeKinds.Way> getKindPages() {
        return kinds.menu().stream().filter(way -> isAny(way.page().roles())).toList();
    }

    /** Whether the caller has one of these roles. */
    public boolean isAny(Set<String> roles) {
        return roles.stream().anyMatch(this::is);
    }

    /** Whether the page of that name is one of {@link #getMore}. */
    public boolean isMore(String active) {
        return getMore().stream().anyMatch(each -> each.name().equals(active))
                || getKindPages().stream().anyMatch(way -> way.page().address().equals(active));
    }

    /** The tabs at the bottom of a member's pages. */
    public List<Entry> getTabs() {
        return is(Role.MEMBER) ? Entry.of(Role.MEMBER) : List.of();
    }

    /** {@code light}, {@code dark}, or null to follow the device. */
    public String getLook() {
        return Preference.LOOK.of(request).filter(look -> !look.equals("device")).orElse(null);
    }

    /** The number of what went wrong, logged here if the container alone has seen it; a dash where nothing went wrong. */
    public String getIncident() {
        String told = request.getParameter("number");
        if (told != null && told.matches("[0-9A-F]{8}")) {
            return told;
        }
        if (request.getAttribute(INCIDENT) == null && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            request.setAttribute(INCIDENT, Incident.of(cause, address()));
        }
        return Optional.ofNullable((String) request.getAttribute(INCIDENT)).orElse("—");
    }

    /** The address that was asked for and cannot be answered now. */
    public String getAsked() {
        return address();
    }

    /** Whether there is no database to ask who is signed in. */
    public boolean isAlone() {
        return request.getAttribute(ALONE) != null;
    }

    /** The address of this very page with one parameter more. */
    public String here(String parameter, Object value) {
        String address = address();
        return address + (address.contains("?") ? "&" : "?") + parameter + "=" + value;
    }

    /** After a form was sent the query string is gone; the view's parameters then tell the address. */
    private String address() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces != null && faces.isPostback() && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null) {
            return faces.getApplication().getViewHandler()
                    .getBookmarkableURL(faces, faces.getViewRoot().getViewId(), Map.of(), true);
        }
        String path = first(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI).orElse(request.getRequestURI());
        String query = first(RequestDispatcher.FORWARD_QUERY_STRING).orElse(request.getQueryString());
        return query == null ? path : path + "?" + query;
    }

    private Optional<String> first(String... attributes) {
        return Stream.of(attributes).map(request::getAttribute).filter(String.class::isInstance).map(String.class::cast).findFirst();
    }
}
