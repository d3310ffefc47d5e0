package org.arasan.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the description of every operation by what none of them has to say for itself: its examples, who may call it, how it
 * refuses, and the headers that go with it.
 */
public class Description implements OASFilter {

    static final String PROBLEM = "Problem";
    static final String ANY = "Refusal";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents();
        components.addSchema(PROBLEM, problem());
        components.addResponse(ANY, refusal("A refusal: what is wrong and what to do, in the language of Accept-Language. "
                + "503 with Retry-After while the database cannot be reached."));
        for (Usual usual : Usual.values()) {
            components.addResponse(usual.name(), refusal(usual.text()));
        }
        components.addParameter(Usual.IF_MATCH, header("If-Match",
                "The ETag of the state that is meant, several of them, or *. Where the row has another state meanwhile: 412."));
        components.addParameter(Usual.KEY, header(Repetition.HEADER,
                "A key of the caller's own, best a UUID. A repetition with the same key and body within a day is answered as the first "
                        + "was, and creates nothing."));
        api.getPaths().getPathItems().forEach(Description::complete);
    }

    private static void complete(String path, PathItem item) {
        List<Parameter> common = item.getParameters() == null ? List.of() : item.getParameters();
        item.setParameters(null);
        item.getOperations().values().forEach(operation -> {
            common.forEach(operation::addParameter);
            new OperationDescription(path, operation).complete();
        });
    }

    private static APIResponse refusal(String text) {
        return OASFactory.createAPIResponse().description(text).content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE,
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Parameter header(String name, String text) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(text)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Schema problem() {
        Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT).description("RFC 9457");
        for (String text : new String[] {"type", "title", "detail", "code", "field"}) {
            schema.addProperty(text, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        return schema.addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("args", OASFactory.createSchema().addType(SchemaType.ARRAY).items(OASFactory.createSchema()));
    }
}
