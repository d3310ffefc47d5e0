package org.arasan.access;

/** The levels of a trade union federation, from the ground up; a voucher climbs them. */
public enum OfficeLevel {
    /** The organisation at a workplace: one union in one region. */ PRIMARY,
    /** The committee of a sectoral union: all its regions. */ SECTOR,
    /** All unions. */ FEDERATION
}
