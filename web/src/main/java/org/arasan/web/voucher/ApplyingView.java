package org.arasan.web.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.access.Office;
import org.arasan.member.Member;
import org.arasan.resort.Resort;
import org.arasan.voucher.QuotaKeeping;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherApplying;
import org.arasan.voucher.VoucherLookup;
import org.arasan.voucher.VoucherRules;
import org.arasan.voucher.VoucherRuling;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /office/apply.xhtml?q=&member=&person=new}: first who it is for, then what is asked. */
@Named
@RequestScoped
public class ApplyingView {

    @Inject
    private VoucherApplying applying;
    @Inject
    private VoucherLookup lookup;
    @Inject
    private QuotaKeeping quotas;
    @Inject
    private VoucherRuling ruling;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage reader;
    @Inject
    @Param(name = "q")
    private String words;
    @Inject
    @Param(name = "member")
    private Long member;
    @Inject
    @Param(name = "person")
    private String person;
    private List<Member> found;
    private Member holder;
    private List<QuotaKeeping.Count> open;
    private VoucherRules rules;
    private final ApplicationForm form = new ApplicationForm();

    @PostConstruct
    void load() {
        rules = ruling.rules();
        found = lookup.members(words);
        holder = member == null ? null : lookup.member(member);
        open = quotas.counts().stream().filter(each -> each.left() > 0).toList();
        form.setDays(rules.days());
        form.setLanguage(reader.getLanguage());
    }

    public String apply() {
        Voucher voucher = applying.apply(form.application(member));
        Messages.create(texts.get("vouchers.applied", voucher.holder().fullName(), texts.of(voucher.waitsAt()))).flash().add();
        return "/office/voucher.xhtml?faces-redirect=true&id=" + voucher.id();
    }

    /** Whether it is settled who it is for. */
    public boolean isChosen() {
        return holder != null || isFresh();
    }

    /** Whether it is for somebody new to the house. */
    public boolean isFresh() {
        return holder == null && "new".equals(person);
    }

    public Office getOffice() {
        return lookup.office();
    }

    public List<Member> getFound() {
        return found;
    }

    public Member getHolder() {
        return holder;
    }

    /** The quotas that have a place left. */
    public List<QuotaKeeping.Count> getOpen() {
        return open;
    }

    public List<Resort> getResorts() {
        return lookup.resorts();
    }

    public VoucherRules getRules() {
        return rules;
    }

    public String getWords() {
        return words;
    }

    public ApplicationForm getForm() {
        return form;
    }
}
