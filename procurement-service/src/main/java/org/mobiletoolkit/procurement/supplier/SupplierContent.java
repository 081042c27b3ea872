package org.mobiletoolkit.procurement.supplier;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;
import org.mobiletoolkit.platform.record.Given;

/** What is known of a supplier. */
@Embeddable
@Schema(
        examples = "{\"name\":\"Community Records Systems Ltd\",\"companyNumber\":\"01234567\","
                + "\"website\":\"https://records.example\",\"categories\":[\"SOFTWARE\",\"SUPPORT\"],"
                + "\"contacts\":[{\"name\":\"Account desk\",\"role\":\"Sales\","
                + "\"workEmail\":\"desk@records.example\"}]}")
public record SupplierContent(
        @NotBlank @Size(min = 2, max = 200) @Schema(examples = "Community Records Systems Ltd")
        String name,

        @Nullable
        @Pattern(regexp = OdsCode.FORM, message = "must be an ODS code: 1 to 9 letters and digits, such as RRX")
        @Schema(description = "ODS code, where it has one; unique in the organisation", examples = "G7H8J")
        String odsCode,

        @Nullable
        @Pattern(regexp = CompanyNumber.FORM, message = CompanyNumber.SAID)
        @Schema(description = "Number at Companies House; unique in the organisation", examples = "01234567")
        String companyNumber,

        @Nullable
        @Size(max = 300)
        @Pattern(
                regexp = "^https?://[^\\s/?#]+\\S*$",
                message = "must be a web address that begins with http:// or https://")
        @Schema(description = "Where it presents itself", examples = "https://records.example")
        String website,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "What it sells") @Size(max = 8)
        List<@NotNull SupplierCategory> categories,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Whom to ask") @Size(max = 50)
        List<@NotNull @Valid SupplierContact> contacts) {

    public SupplierContent {
        odsCode = OdsCode.inCapitals(odsCode);
        companyNumber = CompanyNumber.kept(companyNumber);
        categories = Given.ordered(categories);
        contacts = Given.list(contacts);
    }
}
