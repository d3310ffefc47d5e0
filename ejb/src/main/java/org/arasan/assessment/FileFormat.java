package org.arasan.assessment;

/** What a file with questions is written in. */
public enum FileFormat {
    /** Moodle’s text format. */ GIFT,
    /** One item of IMS QTI. */ QTI_ITEM,
    /** A zip file with items of IMS QTI. */ QTI_PACKAGE
}
