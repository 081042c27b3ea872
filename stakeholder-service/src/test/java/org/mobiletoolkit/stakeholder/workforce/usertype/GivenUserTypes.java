package org.mobiletoolkit.stakeholder.workforce.usertype;

import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;

import java.util.UUID;

/** User types that tests of other features start from. */
public final class GivenUserTypes {

    static final String NEW = """
            {"initiativeId":"%s","code":"COMMUNITY_NURSE","name":"Community nurses","staffGroup":"Nursing","headcount":200,
             "settings":["COMMUNITY","HOME"],"tasks":["Visits at home"],
             "needs":{"portability":3,"screen":2,"typing":2,"camera":3,"ruggedness":2,"infectionControl":3,"battery":3,
             "offline":3},"mandatoryNeeds":{"offline":2},"currentDevices":[{"device":"Laptop","quantity":120}],
             "systemsUsed":["Community record"],"connectivityProfile":"OFFLINE_FIRST","digitalConfidence":3}""";

    private GivenUserTypes() {}

    /** A drafted user type; answers its path. */
    static String drafted(UUID initiative) {
        return "/user-types/" + create("PROJECT_MEMBER", "/user-types", NEW.formatted(initiative));
    }

    /** An active user type; answers its id. */
    public static String active(UUID initiative, String code, String staffGroup, int headcount) {
        var id = create(
                "PROJECT_MEMBER",
                "/user-types",
                NEW.formatted(initiative)
                        .replace("COMMUNITY_NURSE", code)
                        .replace("\"Nursing\"", "\"" + staffGroup + "\"")
                        .replace("\"headcount\":200", "\"headcount\":" + headcount));
        obey("PROGRAMME_MANAGER", "/user-types/" + id, "confirm", null).statusCode(200);
        return id;
    }
}
