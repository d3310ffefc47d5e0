package org.arasan.notice.post;

import java.util.Optional;
import org.arasan.notice.Mailbox;

/**
 * A way by which notices leave the house. Each is a CDI bean found at deployment; what a new one needs beside this is a word in the bundle
 * {@code post} under {@code channel.} and its name.
 */
public interface Channel {

    /** Its name, as it is kept with letters: small letters, never changed. */
    String name();

    /** Whether this house has it: its settings are there. */
    boolean isOpen();

    /** Where it reaches that person; empty where it does not. */
    String address(Mailbox mailbox);

    /** The address from which calendars are sent to by this channel; empty where it carries no messages for calendars. */
    default Optional<String> organizer() {
        return Optional.empty();
    }

    /** Goes to whoever carries the letters on. Throws {@link Unreachable} where nobody answers. */
    Carrier carrier();

    /** Carries letters, one after the other. Closed when there are no more. */
    interface Carrier extends AutoCloseable {

        /**
         * Hands it over. Comes back once the other side has said that it has taken it.
         *
         * @throws Undeliverable where this one letter was refused
         * @throws Unreachable   where nobody answers, or no longer
         */
        void carry(Message message);

        @Override
        void close();
    }

    /** The letter was refused: for good, or it may be tried again later. */
    final class Undeliverable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean forGood;

        public Undeliverable(String answer, boolean forGood) {
            super(answer);
            this.forGood = forGood;
        }

        public boolean isForGood() {
            return forGood;
        }
    }

    /** Nobody answers: no letter goes now. */
    final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean midway;

        /** @param midway whether somebody had answered before: the letter at hand may have been taken */
        public Unreachable(String what, Throwable cause, boolean midway) {
            super(what, cause);
            this.midway = midway;
        }

        public boolean isMidway() {
            return midway;
        }
    }
}
