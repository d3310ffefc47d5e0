package org.arasan.programme;

/** What a field or an action of a kind belongs to. */
public enum Scope { PROGRAMME, INTAKE, ENROLMENT }
