package org.arasan.planning.cure.judge;

/** For whom a plan is put into words: which treatment a guest has is for doctors alone, at the desk it is a treatment. */
public enum Reader { DESK, DOCTOR }
