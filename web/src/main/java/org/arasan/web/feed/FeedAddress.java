package org.arasan.web.feed;

import org.arasan.PublicUrl;

/** Where a calendar finds a feed: the address itself, and the same in the way that makes a phone open its calendar. */
public record FeedAddress(String https, String webcal) {

    static FeedAddress of(String token) {
        String address = PublicUrl.of("/api/v1/feeds/" + token + ".ics");
        return new FeedAddress(address, address.replaceFirst("^https?:", "webcal:"));
    }
}
