package org.arasan.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.Part;
import org.arasan.exchange.vouchers.VoucherExport;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherDeciding;
import org.arasan.voucher.VoucherLookup;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /office/vouchers.xhtml?show=&q=&quota=&after=}: what waits for the caller, and all other vouchers of the office. */
@Named
@RequestScoped
public class VouchersView {

    private static final int A_PAGE = 50;

    @Inject
    private VoucherLookup lookup;
    @Inject
    private VoucherDeciding deciding;
    @Inject
    private VoucherExport export;
    @Inject
    private UserLanguage reader;
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
    private Part.Rows<Voucher> found;

    /** Whoever has something to decide begins with that. */
    @PostConstruct
    void load() {
        waiting = lookup.count(Shown.filter(Shown.MINE, null, null));
        if (!Shown.PARTS.contains(show)) {
            show = waiting > 0 && words == null && quota == null ? Shown.MINE : Shown.ALL;
        }
        found = lookup.vouchers(Shown.filter(show, words, quota), new Part(after == null ? List.of() : List.of(after.toString()), A_PAGE));
    }

    /** Approves those that are ticked. */
    public String approve() {
        List<Long> ticked = Stream.of(Optional.ofNullable(Faces.getRequestParameterValues("voucher")).orElse(new String[0]))
                .filter(each -> each.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
        Messages.create(texts.get("vouchers.approved", deciding.approveAll(ticked, Faces.getRequestParameter("why")))).flash().add();
        return "/office/vouchers.xhtml?faces-redirect=true";
    }

    /** The list as it is filtered, as a workbook. */
    public void export() throws IOException {
        Faces.sendFile(export.workbook(Shown.filter(show, words, quota), reader.getLanguage()), "vouchers.xlsx", true);
    }

    public List<String> getShows() {
        return Shown.PARTS;
    }

    /** The word above one part of the list. */
    public String title(String part) {
        return switch (part) {
            case Shown.MINE -> texts.get("vouchers.mine", waiting);
            case Shown.ALL -> texts.get("vouchers.all");
            default -> capital(texts.of(Voucher.State.valueOf(part)));
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }

    public boolean isMine() {
        return Shown.MINE.equals(show);
    }

    public List<Voucher> getFound() {
        return found.rows();
    }

    /** The id after which the next page begins, or null on the last one. */
    public Long getNext() {
        return found.more() ? found.rows().get(found.rows().size() - 1).id() : null;
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
