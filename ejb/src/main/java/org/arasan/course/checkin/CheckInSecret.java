package org.arasan.course.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What every code is computed from; the migration lays down its only row, and nothing shows it. */
@Entity
@Immutable
class CheckInSecret {

    static final int ONLY = 1;

    @Id
    private int id;
    private byte[] secret;

    protected CheckInSecret() {
    }

    Codes codes() {
        return new Codes(secret);
    }
}
