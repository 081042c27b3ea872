package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;

/** What a person can know better than the register: who they are, and how they are reached. */
public record CorrectedDetails(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String jobTitle,
        @Size(max = 300) @Nullable String contact,

        @Schema(description = "ODS code of their own organisation, kept in capitals")
        @Pattern(regexp = OdsCode.FORM, message = "must be an ODS code: 1 to 9 letters and digits, such as RRX")
        @Nullable
        String odsCode) {

    public CorrectedDetails {
        odsCode = OdsCode.inCapitals(odsCode);
    }

    static CorrectedDetails of(StakeholderContent details) {
        return new CorrectedDetails(details.name(), details.jobTitle(), details.contact(), details.odsCode());
    }

    /** The names of the members that another differs in. */
    List<String> differing(CorrectedDetails other) {
        var members = new ArrayList<String>();
        if (!name.equals(other.name)) {
            members.add("name");
        }
        if (!Objects.equals(jobTitle, other.jobTitle)) {
            members.add("jobTitle");
        }
        if (!Objects.equals(contact, other.contact)) {
            members.add("contact");
        }
        if (!Objects.equals(odsCode, other.odsCode)) {
            members.add("odsCode");
        }
        return members;
    }
}
