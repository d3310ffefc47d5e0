package org.arasan.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherDeciding;
import org.arasan.voucher.VoucherFilter;
import org.arasan.voucher.VoucherLookup;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /office/vouchers.xhtml?show=&q=&quota=&after=}: what waits for the caller, and all other vouchers of the office. */
@Named
@RequestScoped
public class VouchersView {

    private static final String MINE = "mine";
    private static final String ALL = "all";
    private static final int A_PAGE = 50;

    @Inject
    private VoucherLookup lookup;
    @Inject
    private VoucherDeciding deciding;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "show")
    private String show;
    @Inject
    @Param(name = "q")
    private String words;
    @Inject
    @Param(name = "quota")
    private Long quota;
    @Inject
    @Param(name = "after")
    private Long after;
    private long waiting;
    private List<Voucher> found;

    /** Whoever has something to decide begins with that. */
    @PostConstruct
    void load() {
        waiting = lookup.count(new VoucherFilter(null, true, null, null, null, null));
        if (!getShows().contains(show)) {
            show = waiting > 0 && words == null && quota == null ? MINE : ALL;
        }
        found = lookup.vouchers(filter(), after, A_PAGE + 1);
    }

    private VoucherFilter filter() {
        Voucher.State state = Arrays.stream(Voucher.State.values()).filter(each -> each.name().equals(show)).findFirst().orElse(null);
        return new VoucherFilter(state, MINE.equals(show), null, null, quota, words);
    }

    /** Approves those that are ticked. */
    public String approve() {
        List<Long> ticked = Stream.of(Optional.ofNullable(Faces.getRequestParameterValues("voucher")).orElse(new String[0]))
                .filter(each -> each.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
        Messages.create(texts.get("vouchers.approved", deciding.approveAll(ticked, Faces.getRequestParameter("why")))).flash().add();
        return "/office/vouchers.xhtml?faces-redirect=true";
    }

    public List<String> getShows() {
        return Stream.concat(Stream.of(MINE, ALL), Arrays.stream(Voucher.State.values()).map(Enum::name)).toList();
    }

    /** The word above one part of the list. */
    public String title(String part) {
        return switch (part) {
            case MINE -> texts.get("vouchers.mine", waiting);
            case ALL -> texts.get("vouchers.all");
            default -> capital(texts.of(Voucher.State.valueOf(part)));
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }

    public boolean isMine() {
        return MINE.equals(show);
    }

    public List<Voucher> getFound() {
        return found.subList(0, Math.min(A_PAGE, found.size()));
    }

    /** The id after which the next page begins, or null on the last one. */
    public Long getNext() {
        return found.size() > A_PAGE ? found.get(A_PAGE - 1).id() : null;
    }

    public String getShow() {
        return show;
    }

    public String getWords() {
        return words;
    }

    public Long getQuota() {
        return quota;
    }
}
