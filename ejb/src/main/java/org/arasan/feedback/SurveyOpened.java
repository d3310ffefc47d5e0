package org.arasan.feedback;

/** Told inside the transaction: the people of an intake are asked how it was. */
public record SurveyOpened(Survey survey) {
}
