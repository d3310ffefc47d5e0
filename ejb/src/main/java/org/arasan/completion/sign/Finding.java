package org.arasan.completion.sign;

/** What the bytes of a file say about its signature. */
public enum Finding {
    /** Ours, and it covers the whole file. */ SOUND,
    /** Ours, but something was added to the file after it. */ APPENDED,
    /** Ours, but what it covers was changed. */ CHANGED,
    /** Signed by somebody else alone. */ FOREIGN,
    /** Nobody signed it. */ UNSIGNED,
    /** Locked with a password or a right that hides its content. */ LOCKED,
    /** It is no PDF at all. */ NO_PDF
}
