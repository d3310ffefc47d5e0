package org.arasan.member;

import java.lang.reflect.Field;
import org.arasan.Language;

/** Members for tests, with an id as if they were stored. */
public final class People {

    private People() {
    }

    public static Member stored(long id, String family, String given, String patronymic, String phone, String email) {
        Member member = new Member(new Iin("850304310016"), new Name(family, given, patronymic), new Union("Культура, спорт"),
                new Region("Алматы"), new Contacts(phone, email, "профорг", Language.KK));
        try {
            Field field = Member.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(member, id);
            return member;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
