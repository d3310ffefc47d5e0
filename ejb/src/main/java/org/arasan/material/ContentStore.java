package org.arasan.material;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps bytes under their SHA-256, once, and forgets what no material gives out any more. In the caller's transaction. */
@Dependent
class ContentStore {

    @PersistenceContext
    private EntityManager em;

    static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Holds the row until the transaction ends, so that nobody forgets it before the material is there that needs it. */
    void keep(String sha256, byte[] bytes) {
        em.createNativeQuery("insert into material_content (sha256, bytes) values (:sha256, :bytes) on conflict (sha256) do update set sha256 = excluded.sha256")
                .setParameter("sha256", sha256).setParameter("bytes", bytes).executeUpdate();
    }

    /** Forgets the content unless some material still gives it out. */
    void forgetUnused(String sha256) {
        em.createNativeQuery("select 1 from material_content where sha256 = :sha256 for update").setParameter("sha256", sha256).getResultList();
        em.createNativeQuery("delete from material_content c where c.sha256 = :sha256 and not exists (select 1 from material m where m.sha256 = c.sha256)")
                .setParameter("sha256", sha256).executeUpdate();
    }

    /** A part of the content, {@code from} counted from 0. */
    byte[] part(String sha256, int from, int length) {
        return (byte[]) em.createNativeQuery("select substring(bytes from :start for :length) from material_content where sha256 = :sha256")
                .setParameter("start", from + 1).setParameter("length", length).setParameter("sha256", sha256).getSingleResult();
    }
}
