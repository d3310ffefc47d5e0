package org.arasan.admission;

/** Whether one may come in by a way now. */
public enum Opening { NOT_YET, OPEN, OVER }
