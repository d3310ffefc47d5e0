package org.arasan.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * What was answered to a creation that came with a key. It is claimed before the creation and filled after it, in one transaction, so
 * nobody else ever sees it empty.
 */
@Entity
public class KeptAnswer {

    /** How long a repetition may come late. */
    static final Duration KEPT = Duration.ofDays(1);

    @Id
    private String slot;
    private String request;
    private Instant at;
    private Integer status;
    private String location;
    private String etag;
    private String body;

    protected KeptAnswer() {
    }

    /** Only the same request is answered from it. */
    boolean answers(String sameRequest) {
        return request.equals(sameRequest);
    }

    void keep(CreatingOnce.Told told) {
        status = told.status();
        location = told.location();
        etag = told.etag();
        body = told.body();
    }

    CreatingOnce.Told told() {
        return new CreatingOnce.Told(status, location, etag, body);
    }
}
