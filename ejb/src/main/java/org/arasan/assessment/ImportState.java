package org.arasan.assessment;

/** What became of a file with questions: it waits for a decision, was taken, or thrown away. */
public enum ImportState { OPEN, CONFIRMED, DISCARDED }
