package org.pincite.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a URL, read strictly: what is not understood is refused, never ignored. An empty value is none. */
final class Parameters {
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Map<String, List<String>> given;

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** @throws ProblemException naming a parameter that is not one of {@code known}, and the nearest that is */
    static Parameters of(Context ctx, Set<String> known) {
        String query = ctx.queryString();
        if (query != null && BROKEN_ESCAPE.matcher(query).find()) {
            throw new ProblemException(Problem.of(
                    400,
                    "malformed-request",
                    "The address is malformed",
                    "A % in an address must be followed by two hexadecimal digits; write %25 for the sign itself."));
        }
        return of(ctx.queryParamMap(), known);
    }

    static Parameters of(Map<String, List<String>> given, Set<String> known) {
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                String hint = Nearest.of(name, known)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse(
                                known.isEmpty()
                                        ? "; this address takes no parameters"
                                        : "; known are " + String.join(", ", new TreeSet<>(known)));
                throw new ProblemException(
                        Problem.badParameter(name, "there is no parameter \"" + shortened(name) + "\"" + hint));
            }
        }
        return new Parameters(given);
    }

    /** All that was given. */
    Map<String, List<String>> map() {
        return given;
    }

    /** The values given, without the empty ones. */
    List<String> all(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The value, or null. @throws ProblemException if there are several */
    @Nullable
    String one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new ProblemException(Problem.badParameter(
                    name, "\"" + name + "\" may be given once, was given " + values.size() + " times"));
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** Whether the parameter was given at all, be it empty. */
    boolean has(String name) {
        return given.containsKey(name);
    }

    /** A whole number from {@code least} to {@code most}. */
    int number(String name, int least, int most, int otherwise) {
        String value = one(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.badParameter(name, range(name, least, most, value)));
        }
        throw new ProblemException(Problem.badParameter(name, range(name, least, most, value)));
    }

    /** One of a few words. */
    String word(String name, List<String> words, String otherwise) {
        String value = one(name);
        if (value == null) {
            return otherwise;
        }
        if (!words.contains(value)) {
            throw new ProblemException(Problem.badParameter(
                    name,
                    "\"" + name + "\" is one of " + String.join(", ", words) + "; was \"" + shortened(value) + "\""));
        }
        return value;
    }

    private static String range(String name, int least, int most, String value) {
        String upTo = most == Integer.MAX_VALUE ? " up" : " to " + most;
        return "\"" + name + "\" must be a whole number from " + least + upTo + ", was \"" + shortened(value) + "\"";
    }

    /** What was typed, short enough to repeat in a message. */
    static String shortened(String typed) {
        return typed.length() <= 60 ? typed : typed.substring(0, 60) + "…";
    }
}
