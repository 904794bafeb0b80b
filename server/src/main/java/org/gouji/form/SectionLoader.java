package org.gouji.form;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the parts of a form. They are numbered from 1 on, and every role is one part's or one sub-section's. */
final class SectionLoader {

    private final Set<Enum<?>> roles = new HashSet<>();

    private SectionLoader() {}

    static List<SectionSpec> load(JsonObject json) {
        SectionLoader loader = new SectionLoader();
        List<SectionSpec> sections = FormLoader.objects(json, "sections").stream()
                .map(loader::section)
                .toList();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).number() != i + 1) {
                throw new IllegalStateException("the parts are not numbered from 1 on");
            }
        }
        loader.requireAll(SectionRole.values());
        loader.requireAll(AspectRole.values());
        return sections;
    }

    private SectionSpec section(JsonObject json) {
        return new SectionSpec(
                json.get("number").getAsInt(),
                role(SectionRole.class, json),
                FormLoader.string(json, "heading"),
                FormLoader.strings(json, "patterns"),
                FormLoader.strings(json, "accepted"),
                FormLoader.strings(json, "near"),
                FormLoader.strings(json, "wrong"),
                StreamSupport.stream(json.getAsJsonArray("keywords").spliterator(), false)
                        .map(JsonElement::getAsJsonArray)
                        .map(FormLoader::strings)
                        .toList(),
                pattern(json, "listed"),
                FormLoader.objects(json, "aspects").stream().map(this::aspect).toList());
    }

    private AspectSpec aspect(JsonObject json) {
        String name = FormLoader.string(json, "name");
        return new AspectSpec(
                json.get("number").getAsInt(),
                role(AspectRole.class, json),
                name,
                FormLoader.strings(json, "variants"),
                pattern(json, "named").orElseGet(() -> Pattern.compile(Pattern.quote(name))),
                pattern(json, "mentioned"));
    }

    private static Optional<Pattern> pattern(JsonObject json, String name) {
        return json.has(name) ? Optional.of(Pattern.compile(FormLoader.string(json, name))) : Optional.empty();
    }

    private <R extends Enum<R>> Optional<R> role(Class<R> roles, JsonObject json) {
        if (!json.has("role")) {
            return Optional.empty();
        }
        R role = Enum.valueOf(roles, FormLoader.string(json, "role"));
        if (!this.roles.add(role)) {
            throw new IllegalStateException("two parts are " + role);
        }
        return Optional.of(role);
    }

    private void requireAll(Enum<?>... all) {
        for (Enum<?> role : all) {
            if (!roles.contains(role)) {
                throw new IllegalStateException("the form does not say which part is " + role);
            }
        }
    }
}
