package org.arasan.notice.mine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.notice.Notice;
import org.arasan.notice.template.HouseWords;
import org.arasan.notice.template.Wordings;

/** Shows people what they were told; what only their calendars were told of, stands there. Whose notices they are, the caller alone decides. */
@Stateless
@RolesAllowed({Role.MEMBER, Role.TRAINER, Role.DOCTOR, Role.ADMINISTRATOR, Role.OFFICE})
public class MyNotices {

    private static final int MOST = 100;
    private static final String OWN = "select n from Notice n join fetch n.mailbox where n.mailbox = :mailbox and n.calendar is null ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private OwnMailbox mailbox;
    @Inject
    private DomainClock clock;
    @Inject
    private Wordings wordings;

    /** The latest ones, the last one first, each in the language in which it was told. */
    public List<Told> latest() {
        HouseWords words = wordings.present();
        return em.createQuery(OWN + "order by n.at desc, n.id desc", Notice.class).setParameter("mailbox", mailbox.get()).setMaxResults(MOST)
                .getResultStream().map(each -> new Told(each.kind(), each.language(), words.of(each), each.at(), each.readAt())).toList();
    }

    /** The caller has seen all there are. Safe to repeat. */
    public void read() {
        em.createQuery(OWN + "and n.readAt is null", Notice.class).setParameter("mailbox", mailbox.get()).getResultStream()
                .forEach(each -> each.read(clock.now()));
    }
}
