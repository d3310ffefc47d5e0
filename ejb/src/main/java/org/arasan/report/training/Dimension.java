package org.arasan.report.training;

/** By what people trained are counted. */
public enum Dimension {

    UNION("c.union_id"), REGION("c.region_id"), PROGRAMME("c.programme_id"), HOUSE("c.resort_id"),
    YEAR("cast(extract(year from c.last_day) as bigint)"), MONTH("cast(to_char(c.last_day, 'YYYYMM') as bigint)");

    private final String key;

    Dimension(String key) {
        this.key = key;
    }

    /** What tells its rows apart, in SQL about a course {@code c}; a month is 202611. */
    String key() {
        return key;
    }

    /** Whether its rows follow one another in time. */
    public boolean overTime() {
        return this == YEAR || this == MONTH;
    }
}
