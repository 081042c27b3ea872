package org.mobiletoolkit.stakeholder.papers.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.mobiletoolkit.platform.problem.FieldError;

/** Contents of each type, whole; tests take away what they want to be lacking. */
public final class Sample {

    public static final String STRATEGY = """
            {"scope":{"statement":"Community nursing","in":["Bedside record"],"out":["Wards"]},
             "objectives":[{"code":"OBJ-1","title":"More time with patients","measure":"Contacts per day","baseline":"7",
             "target":"8.5","targetDate":"2028-03-31"}],
             "capabilities":[{"code":"CAP-1","name":"Offline record","targetMaturity":4},
             {"code":"CAP-2","name":"Photographs","targetDate":"2028-01-31"}],
             "phases":[{"code":"P1","name":"Pilot","start":"2027-01-04","end":"2027-03-31","landingPoint":"Two localities",
             "capabilities":["CAP-1"]},
             {"code":"P2","name":"Rollout","start":"2027-04-01","end":"2027-12-17","landingPoint":"All localities",
             "capabilities":["CAP-2"],"after":["P1"]}],
             "options":[{"code":"A","name":"One device each"},{"code":"B","name":"Shared devices"}],
             "preferredOption":{"code":"A","reason":"Lowest cost for each contact"},
             "dependencies":[{"code":"DEP-1","programme":"Electronic record","need":"Interface","neededBy":"2027-02-01",
             "capabilities":["CAP-1"]}]}""";

    public static final String IMPLEMENTATION_PLAN = """
            {"summary":"Locality by locality","areas":[{"code":"NORTH","name":"North"},{"code":"SOUTH","name":"South"}],
             "waves":[{"code":"W1","name":"Pilot","areas":["NORTH"],"start":"2027-05-04","end":"2027-05-28","pilot":true},
             {"code":"W2","name":"Rest","areas":["SOUTH"],"start":"2027-06-01","end":"2027-06-30","after":["W1"]}],
             "policies":[{"code":"POL-1","title":"Mobile use"}],"training":{"approach":"Half a day each"},
             "benefitsRealisation":{"approach":"Reviewed monthly"},"changeProcedures":"Through the project group",
             "agreements":[{"code":"NURSING","group":"Community nursing","how":"Workshop","agreedOn":"2027-03-02"}]}""";

    public static final String CONTINUITY_PLAN = """
            {"purpose":"Visits go on","scenarios":[
             {"scenario":"DEVICE_LOSS","fallback":"Swap","owner":"desk@rrx","recoveryTimeObjective":"PT24H"},
             {"scenario":"NETWORK_OUTAGE","fallback":"Offline","owner":"it@rrx","recoveryTimeObjective":"PT4H","maximumDataLoss":"PT0M"},
             {"scenario":"SYSTEM_OUTAGE","fallback":"Paper","owner":"it@rrx","recoveryTimeObjective":"P1D"},
             {"scenario":"MDM_OUTAGE","fallback":"Freeze changes","owner":"it@rrx","recoveryTimeObjective":"P3DT12H"},
             {"scenario":"SUPPLIER_FAILURE","fallback":"Second supplier","owner":"buyer@rrx","recoveryTimeObjective":"P30D"}],
             "services":[{"code":"DN","name":"District nursing","lead":"benefits-owner@rrx"},
             {"code":"TH","name":"Therapies","lead":"clinical-lead@rrx"}],"reviewOn":"2027-11-01"}""";

    public static final String REVIEW = """
            {"pirDate":"2026-11-02","lastWaveOn":"2026-08-04",
             "objectives":[{"code":"OBJ-1","objective":"More time","outcome":"PARTLY_ACHIEVED"}],
             "benefitsAgainstPlan":{"summary":"Five of seven","reportId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c",
             "reportTakenOn":"2026-10-20"},
             "costAgainstPlan":{"summary":"Two per cent over","outturns":[
             {"contractId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5d","outturnId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5e"}]},
             "userFeedback":{"summary":"Would not go back","responses":212},
             "challenges":["Connectivity"],"opportunities":["Photographs of wounds"],
             "lessons":[{"code":"L-1","what":"Champions came late","recommendation":"Train them first",
             "category":"CHANGE_MANAGEMENT"}],
             "actions":[{"code":"A-1","title":"Second network","owner":"it@rrx","dueOn":"2027-02-26"}]}""";

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Sample() {}

    public static StrategyContent strategy(String json) {
        return read(json, StrategyContent.class);
    }

    public static ImplementationPlanContent implementationPlan(String json) {
        return read(json, ImplementationPlanContent.class);
    }

    public static ContinuityPlanContent continuityPlan(String json) {
        return read(json, ContinuityPlanContent.class);
    }

    public static ReviewContent review(String json) {
        return read(json, ReviewContent.class);
    }

    /** The text with the first occurrence replaced; there has to be one. */
    public static String with(String json, String what, String by) {
        if (!json.contains(what)) {
            throw new AssertionError("The sample has no " + what);
        }
        return json.replaceFirst(java.util.regex.Pattern.quote(what), java.util.regex.Matcher.quoteReplacement(by));
    }

    static List<String> told(List<FieldError> errors) {
        return errors.stream().map(one -> one.pointer() + " " + one.code()).toList();
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
