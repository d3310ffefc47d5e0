package org.arasan.web.voucher;

import java.time.LocalDate;
import org.arasan.voucher.QuotaKeeping.Grant;

/** What is typed about a quota. */
public class QuotaForm {

    private String union;
    private String region;
    private Long resort;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Integer vouchers;

    Grant grant() {
        return new Grant(union, region, resort, firstDay, lastDay, vouchers);
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

    public Long getResort() {
        return resort;
    }

    public void setResort(Long resort) {
        this.resort = resort;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Integer getVouchers() {
        return vouchers;
    }

    public void setVouchers(Integer vouchers) {
        this.vouchers = vouchers;
    }
}
