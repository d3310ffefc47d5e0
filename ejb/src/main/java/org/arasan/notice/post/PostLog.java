package org.arasan.notice.post;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.Trace;

/** Says in the log what became of each letter, under the id of every request that it tells of. It names letters, not people: an answer may name one. */
final class PostLog {

    private static final Logger LOG = System.getLogger(PostLog.class.getName());

    private PostLog() {
    }

    static void sent(Message message, Channel channel) {
        say(message.traces(), Level.INFO, "Letter " + message.id() + " was sent by " + channel.name());
    }

    /** It did not go, this time or ever. */
    static void refused(String messageId, Set<String> traces, Channel channel, Refusal reason) {
        say(traces, Level.WARNING, "Letter " + messageId + " was not sent by " + channel.name() + ": " + reason.code());
    }

    /** Nobody answers: no letter goes for a while. */
    static void unreachable(Channel channel, Refusal reason) {
        LOG.log(Level.WARNING, "Nothing can be sent by " + channel.name() + " now: " + reason.code());
    }

    private static void say(Collection<String> traces, Level level, String line) {
        if (traces.isEmpty()) {
            LOG.log(level, line);
        }
        traces.forEach(trace -> Trace.under(trace, () -> LOG.log(level, line)));
    }
}
