package org.arasan.web.voucher;

import java.time.LocalDate;
import org.arasan.Language;
import org.arasan.voucher.Person;
import org.arasan.voucher.VoucherApplying.Application;
import org.arasan.voucher.VoucherApplying.Shares;

/** What is typed on the form of application. */
public class ApplicationForm {

    private String iin;
    private String family;
    private String given;
    private String patronymic;
    private String union;
    private String region;
    private String phone;
    private Language language;
    private Long resort;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Integer days;
    private Long total;
    private Long byUnion;
    private Long byMember;
    private Long byEmployer;
    private String paymentNote;
    private Long quota;
    private String number;
    private String why;

    /** @param member id of somebody known, or null for the person typed */
    Application application(Long member) {
        Person person = member == null ? new Person(iin, family, given, patronymic, union, region, phone, language) : null;
        return new Application(member, person, resort, validFrom, validUntil, days, new Shares(total, byUnion, byMember, byEmployer),
                paymentNote, quota, number, why);
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public String getUnion() {
        return union;
    }

    public void setUnion(String union) {
        this.union = union;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Long getResort() {
        return resort;
    }

    public void setResort(Long resort) {
        this.resort = resort;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Long getTotal() {
        return total;
    }

    public void setTotal(Long total) {
        this.total = total;
    }

    public Long getByUnion() {
        return byUnion;
    }

    public void setByUnion(Long byUnion) {
        this.byUnion = byUnion;
    }

    public Long getByMember() {
        return byMember;
    }

    public void setByMember(Long byMember) {
        this.byMember = byMember;
    }

    public Long getByEmployer() {
        return byEmployer;
    }

    public void setByEmployer(Long byEmployer) {
        this.byEmployer = byEmployer;
    }

    public String getPaymentNote() {
        return paymentNote;
    }

    public void setPaymentNote(String paymentNote) {
        this.paymentNote = paymentNote;
    }

    public Long getQuota() {
        return quota;
    }

    public void setQuota(Long quota) {
        this.quota = quota;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
