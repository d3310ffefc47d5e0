package org.arasan.web.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the description of every operation what none of them has to say for itself: how it refuses. */
public class Description implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(PROBLEM, problem());
        api.getPaths().getPathItems().values().stream().map(PathItem::getOperations)
                .forEach(operations -> operations.values().forEach(Description::refuses));
    }

    private static void refuses(Operation operation) {
        APIResponse refusal = OASFactory.createAPIResponse()
                .description("A refusal: what is wrong and what to do, in the language of Accept-Language.")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE,
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))));
        operation.getResponses().setDefaultValue(refusal);
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
