package org.arasan.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.access.Office;
import org.arasan.access.OfficeLevel;
import org.arasan.access.HouseZone;
import org.arasan.voucher.VoucherLookup;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;

/** What the pages of the voucher office have in common: whose office it is, and how they write money and time. */
@Named
@RequestScoped
public class OfficeView {

    @Inject
    private VoucherLookup lookup;
    @Inject
    private HouseZone house;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage language;
    private Office office;

    @PostConstruct
    void load() {
        office = lookup.office();
    }

    public Office getOffice() {
        return office;
    }

    /** "Primary organisation · Culture and sport · Akmola". */
    public String getName() {
        return Stream.of(texts.of(office.level()), office.union() == null ? null : office.union().name(),
                office.region() == null ? null : office.region().name()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    public boolean isFederation() {
        return office.level() == OfficeLevel.FEDERATION;
    }

    /** By whose clock steps are written. */
    public ZoneId getZone() {
        return house.zone();
    }

    /** 250 000 ₸. */
    public String tenge(long amount) {
        return NumberFormat.getIntegerInstance(language.getLanguage().locale()).format(amount) + "\u00a0₸";
    }
}
