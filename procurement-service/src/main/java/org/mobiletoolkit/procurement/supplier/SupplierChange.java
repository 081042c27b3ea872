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
 * What may be changed of a supplier: members left out stay, {@code null} clears an optional one.
 *
 * @param name 2 to 200 characters
 * @param odsCode ODS code (handbook 7.1)
 * @param companyNumber number at Companies House
 * @param website where it presents itself
 * @param categories replaces the whole list
 * @param contacts replaces the whole list
 */
@Schema(examples = "{\"website\":\"https://records.example/mobile\",\"categories\":[\"SOFTWARE\"]}")
public record SupplierChange(
        @NotBlank @Size(min = 2, max = 200) @Schema(examples = "Community Records Systems plc")
        String name,

        @Nullable @Pattern(regexp = OdsCode.FORM) @Schema(examples = "G7H8J")
        String odsCode,

        @Nullable @Pattern(regexp = NewSupplier.COMPANY_NUMBER) @Schema(examples = "01234567")
        String companyNumber,

        @Nullable @Size(max = 300) @Pattern(regexp = NewSupplier.WEBSITE) @Schema(examples = "https://records.example")
        String website,

        @NotNull @Size(max = 8) List<@NotNull SupplierCategory> categories,
        @NotNull @Size(max = 50) List<@NotNull @Valid SupplierContact> contacts) {

    public SupplierChange {
        odsCode = OdsCode.inCapitals(odsCode);
    }

    static SupplierChange of(Supplier supplier) {
        return new SupplierChange(
                supplier.name(),
                supplier.odsCode(),
                supplier.companyNumber(),
                supplier.website(),
                supplier.categories(),
                supplier.contacts());
    }
}
