package org.gouji.check.engine;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.text.PrefilteredPattern;

/** Finds every pattern with a prefilter that the rules and the readers have: in static fields, in the rules and in what these hold. */
public final class PrefilteredPatterns {

    private static final String[] PACKAGES = {"org.gouji.check", "org.gouji.report"};

    private final Map<String, List<PrefilteredPattern>> found = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PrefilteredPatterns() {}

    /** The patterns by the simple name of the class that has them. */
    public static Map<String, List<PrefilteredPattern>> byClass() throws ReflectiveOperationException {
        PrefilteredPatterns patterns = new PrefilteredPatterns();
        // First, as a list of them is a static field too.
        for (Object rule : RuleSet.all()) {
            patterns.collect(rule.getClass().getSimpleName(), rule);
        }
        for (var known : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(PACKAGES)) {
            Class<?> type = Class.forName(known.getName());
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    patterns.collect(type.getSimpleName(), field.get(null));
                }
            }
        }
        return patterns.found;
    }

    private void collect(String owner, Object value) throws ReflectiveOperationException {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof PrefilteredPattern pattern) {
            found.computeIfAbsent(owner, name -> new ArrayList<>()).add(pattern);
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                collect(owner, one);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(owner, map.values());
        } else if (value.getClass().getName().startsWith("org.gouji")
                && !value.getClass().isEnum()) {
            for (Field field : value.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    collect(owner, field.get(value));
                }
            }
        }
    }
}
