package org.arasan.web.admission;

import org.arasan.admission.terms.AdmissionQuota;
import org.arasan.admission.terms.AdmissionTerms.Share;
import org.arasan.member.Sex;

/** One line of the form with quotas; an empty one says nothing. */
public class QuotaLine {

    private String union;
    private String region;
    private Sex sex;
    private Integer oldest;
    private Integer most;
    private Integer least;

    static QuotaLine of(AdmissionQuota quota) {
        QuotaLine line = new QuotaLine();
        line.union = quota.union() == null ? null : quota.union().name();
        line.region = quota.region() == null ? null : quota.region().name();
        line.sex = quota.sex();
        line.oldest = quota.oldest();
        line.most = quota.most();
        line.least = quota.least() == 0 ? null : quota.least();
        return line;
    }

    boolean filled() {
        return union != null || region != null || sex != null || oldest != null || most != null || least != null;
    }

    Share share() {
        return new Share(union, region, sex, oldest, most, least);
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

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public Integer getOldest() {
        return oldest;
    }

    public void setOldest(Integer oldest) {
        this.oldest = oldest;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    public Integer getLeast() {
        return least;
    }

    public void setLeast(Integer least) {
        this.least = least;
    }
}
