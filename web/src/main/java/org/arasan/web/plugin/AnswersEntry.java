package org.arasan.web.plugin;

import java.util.Map;

/** Answers to fields of a kind, by the fields' names; what is left out or empty is no answer. */
public record AnswersEntry(Map<String, String> details) {
}
