package org.arasan.print;

import java.awt.Color;

/** The colours of the paper: mineral water on white. */
public final class Palette {
    public static final Color INK = new Color(0x15262a);
    public static final Color SOFT_INK = new Color(0x3c5156);
    public static final Color NOTE = new Color(0x4a5f64);
    public static final Color DASH = new Color(0x6d8286);
    public static final Color WATER = new Color(0x0a6b73);
    public static final Color DEEP_WATER = new Color(0x07525a);
    public static final Color SHALLOW = new Color(0xeff7f7);
    public static final Color HAIRLINE = new Color(0xb7cacb);

    private Palette() {
    }
}
