package org.gouji.lsp.transport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.jsonrpc.validation.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a request has to say by the protocol and does not. LSP4J marks it on its own classes; requests of our own
 * come as JSON and look for themselves.
 */
final class RequestParameters {

    private static final String PROTOCOL = "org.eclipse.lsp4j.";

    private final Map<Class<?>, List<Method>> required = new ConcurrentHashMap<>();

    /** The first required member that is not there, as a path; empty if nothing is missing. */
    Optional<String> missing(@Nullable Object params) {
        return params == null ? Optional.empty() : missing("", params);
    }

    private Optional<String> missing(String path, Object object) {
        for (Method member : required.computeIfAbsent(object.getClass(), RequestParameters::membersOf)) {
            String name = path + name(member);
            try {
                Object value = member.invoke(object);
                Optional<String> inside = value == null ? Optional.of(name) : missing(name + ".", value);
                if (inside.isPresent()) {
                    return inside;
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static List<Method> membersOf(Class<?> type) {
        List<Method> members = new ArrayList<>();
        if (type.getName().startsWith(PROTOCOL)) {
            for (Method method : type.getMethods()) {
                if (method.isAnnotationPresent(NonNull.class)
                        && method.getParameterCount() == 0
                        && method.getName().startsWith("get")) {
                    members.add(method);
                }
            }
        }
        return List.copyOf(members);
    }

    private static String name(Method member) {
        String name = member.getName().substring("get".length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
