package org.arasan.web.access;

import java.util.List;
import org.arasan.access.OfficeLevel;
import org.arasan.access.StaffAccounts.Desk;

/** The union's office that is typed for an officer. */
public class OfficeForm {

    private OfficeLevel level = OfficeLevel.PRIMARY;
    private String union;
    private String region;

    /** Names that a level has no use for are left out. */
    Desk desk() {
        return new Desk(level, level == OfficeLevel.FEDERATION ? null : union, level == OfficeLevel.PRIMARY ? region : null);
    }

    public List<OfficeLevel> getLevels() {
        return List.of(OfficeLevel.values());
    }

    public OfficeLevel getLevel() {
        return level;
    }

    public void setLevel(OfficeLevel level) {
        this.level = level;
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
}
