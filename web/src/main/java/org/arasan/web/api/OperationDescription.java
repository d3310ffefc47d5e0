package org.arasan.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.access.Role;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** One operation of the description, to be completed from its method and its {@link Example}. */
final class OperationDescription {

    private static final String JSON = "application/json";
    private static final Example NONE = new Example(Json.createObjectBuilder().build());

    /** What is called the same everywhere. */
    private static final Map<String, String> KNOWN = Map.of(
            "job", "The name of a job, such as lesson.start",
            "key", "What the entry is about, such as the id of a lesson",
            "number", "The number as printed, such as AR-2026-000001",
            "code", "The code of a problem, such as stay.bed-taken",
            "Content-Disposition", "May give the name of the file instead of the query");

    private final String path;
    private final Operation operation;
    private final List<Parameter> parameters;
    private final Described described;
    private final Example example;

    OperationDescription(String path, Operation operation) {
        this.path = path;
        this.operation = operation;
        this.parameters = operation.getParameters() == null ? List.of() : List.copyOf(operation.getParameters());
        this.described = Described.of(operation.getOperationId());
        this.example = Example.of(described.name()).orElse(NONE);
    }

    void complete() {
        operation.operationId(described.name());
        if (!described.roles().isEmpty()) {
            operation.addExtension("x-roles", described.roles());
        }
        parameters.forEach(this::describe);
        if (json() && example.sent() != null) {
            operation.getRequestBody().getContent().getMediaType(JSON).setExample(example.sent());
        }
        APIResponses responses = OASFactory.createAPIResponses().defaultValue(OASFactory.createAPIResponse().ref(Description.ANY));
        responses.addAPIResponse(String.valueOf(described.success()), success());
        usual().forEach(each -> responses.addAPIResponse(each.status(), OASFactory.createAPIResponse().ref(each.name())));
        refusals().forEach(responses::addAPIResponse);
        operation.setResponses(responses);
        if (example.matches()) {
            operation.addParameter(OASFactory.createParameter().ref(Usual.IF_MATCH));
        }
        if (described.repeatable()) {
            operation.addParameter(OASFactory.createParameter().ref(Usual.KEY));
        }
    }

    /** Which row it is about, tells the address itself. */
    private void describe(Parameter parameter) {
        boolean id = parameter.getIn() == In.PATH && is(parameter.getSchema(), SchemaType.INTEGER);
        if (id && parameter.getDescription() == null) {
            String before = path.substring(0, path.indexOf("/{" + parameter.getName() + "}"));
            parameter.setDescription("The id of one of the " + before.substring(before.lastIndexOf('/') + 1).replace('-', ' '));
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(KNOWN.get(parameter.getName()));
        }
        if (parameter.getExample() == null) {
            parameter.setExample(example.with(parameter.getName()));
        }
    }

    /** As the scanner found it, under the status that is really answered. */
    private APIResponse success() {
        APIResponse found = operation.getResponses().getAPIResponses().entrySet().stream().filter(each -> each.getKey().startsWith("2"))
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElseGet(OASFactory::createAPIResponse);
        APIResponse response = OASFactory.createAPIResponse().description(described.success() == 201 ? "Created"
                : described.success() == 204 ? "Done" : "OK").content(described.success() == 204 ? null : found.getContent());
        MediaType content = response.getContent() == null ? null : response.getContent().getMediaType(JSON);
        if (content != null && example.told() != null) {
            content.setExample(example.told());
        }
        if (described.success() == 201) {
            header(response, "Location", "Where that which was created is");
        }
        if (example.tagged()) {
            header(response, "ETag", "The state of the row, for If-Match and If-None-Match");
        }
        if (parameters.stream().anyMatch(each -> each.getName().equals("after"))) {
            header(response, "Link", "Where the list goes on (rel=next); missing at its end");
        }
        return response;
    }

    private List<Usual> usual() {
        boolean body = operation.getRequestBody() != null;
        boolean typed = parameters.stream().anyMatch(each -> each.getIn() == In.QUERY && !is(each.getSchema(), SchemaType.STRING));
        Map<Usual, Boolean> all = new TreeMap<>(Map.of(
                Usual.MALFORMED, json() || example.matches() || described.repeatable(),
                Usual.UNAUTHENTICATED, !described.roles().isEmpty(),
                Usual.FORBIDDEN, !described.roles().isEmpty() && !described.roles().containsAll(everybody()),
                Usual.NOT_FOUND, parameters.stream().anyMatch(each -> each.getIn() == In.PATH),
                Usual.OUTDATED, example.matches(),
                Usual.MEDIA_TYPE, json(),
                Usual.INVALID, body && json() || typed));
        return all.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).filter(each -> !example.never(each.number()))
                .toList();
    }

    /** Those of this operation alone, by status and code. */
    private Map<String, APIResponse> refusals() {
        Map<String, List<JsonObject>> told = example.refusals().stream()
                .collect(Collectors.groupingBy(each -> String.valueOf(each.getInt("status"))));
        Map<String, APIResponse> responses = new TreeMap<>();
        told.forEach((status, problems) -> {
            MediaType content = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(Description.PROBLEM));
            problems.forEach(each -> content.addExample(each.getString("code"), OASFactory.createExample().value(Example.plain(each))));
            APIResponse response = OASFactory.createAPIResponse().description(text(status))
                    .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
            if (status.equals("429")) {
                header(response, "Retry-After", "How many seconds to wait");
            }
            responses.put(status, response);
        });
        return responses;
    }

    private static String text(String status) {
        return Stream.of(Usual.values()).filter(each -> each.status().equals(status)).map(Usual::text).findFirst()
                .orElse(status.equals("429") ? "Too often; later it may be done." : "The state of things forbids it.");
    }

    private boolean json() {
        return operation.getRequestBody() != null && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType(JSON);
    }

    private static List<String> everybody() {
        List<String> roles = new ArrayList<>(Role.STAFF);
        roles.add(Role.MEMBER);
        return roles;
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema != null && schema.getType() != null && schema.getType().contains(type);
    }

    private static void header(APIResponse response, String name, String text) {
        response.addHeader(name, OASFactory.createHeader().description(text).schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }
}
