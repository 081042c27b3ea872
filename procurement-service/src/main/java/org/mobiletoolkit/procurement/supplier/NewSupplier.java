package org.mobiletoolkit.procurement.supplier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;

/**
 * A supplier to enter in the register.
 *
 * @param name 2 to 200 characters
 * @param odsCode ODS code where the supplier has one (handbook 7.1); unique in the organisation
 * @param companyNumber number at Companies House; unique in the organisation
 * @param website where it presents itself
 * @param categories what it sells
 * @param contacts whom to ask
 */
@Schema(
        examples = "{\"name\":\"Community Records Systems Ltd\",\"companyNumber\":\"01234567\","
                + "\"website\":\"https://records.example\",\"categories\":[\"SOFTWARE\",\"SUPPORT\"],"
                + "\"contacts\":[{\"name\":\"Account desk\",\"role\":\"Sales\","
                + "\"workEmail\":\"desk@records.example\"}]}")
public record NewSupplier(
        @NotBlank @Size(min = 2, max = 200) @Schema(examples = "Community Records Systems Ltd")
        String name,

        @Nullable @Pattern(regexp = OdsCode.FORM) @Schema(examples = "G7H8J")
        String odsCode,

        @Nullable @Pattern(regexp = COMPANY_NUMBER) @Schema(examples = "01234567")
        String companyNumber,

        @Nullable @Size(max = 300) @Pattern(regexp = WEBSITE) @Schema(examples = "https://records.example")
        String website,

        @Nullable @Size(max = 8) List<@NotNull SupplierCategory> categories,
        @Nullable @Size(max = 50) List<@NotNull @Valid SupplierContact> contacts) {

    static final String COMPANY_NUMBER = "^([A-Z]{2}[0-9]{6}|[0-9]{8})$";
    static final String WEBSITE = "^https?://[^\\s/?#]+\\S*$";
}
