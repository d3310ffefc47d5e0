package org.arasan.member;

/** What the rule of shared rooms asks for, and what the IIN says. */
public enum Sex { MALE, FEMALE }
