package org.arasan.admission.terms;

/** Whether one may come in by a way now. */
public enum Opening { NOT_YET, OPEN, OVER }
