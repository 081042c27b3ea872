package org.mobiletoolkit.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.client.ApiClient;
import org.mobiletoolkit.client.ApiException;
import org.mobiletoolkit.client.ApiResponse;
import org.mobiletoolkit.client.api.SuppliersApi;
import org.mobiletoolkit.client.model.Problem;
import org.mobiletoolkit.client.model.SupplierCategory;
import org.mobiletoolkit.client.model.SupplierContent;
import org.mobiletoolkit.client.model.SupplierPatch;
import org.mobiletoolkit.client.model.SupplierView;

/** What a generated Java client can do with the suite that runs. */
class JavaClientTest {

    private SuppliersApi suppliers;

    @BeforeEach
    void identify() throws Exception {
        var token = RunningSuite.token("procurement-lead@rrx");
        var client = new ApiClient();
        client.updateBaseUri(RunningSuite.URL);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        suppliers = new SuppliersApi(client);
    }

    @Test
    void createsOnceUnderAKey() throws ApiException {
        var key = UUID.randomUUID().toString();
        var supplier = named("Once");

        var first = suppliers.registerSupplier(supplier, key);
        var again = suppliers.registerSupplier(supplier, key);

        assertThat(again.getId()).isEqualTo(first.getId());
    }

    @Test
    void walksAListPageByPage() throws ApiException {
        var mine = List.of(
                        register("One").getData(),
                        register("Two").getData(),
                        register("Three").getData())
                .stream()
                .map(SupplierView::getId)
                .toList();
        var seen = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = suppliers.listSuppliers(null, cursor, 2, null, "-createdAt", null, null);
            page.getItems().forEach(supplier -> seen.add(supplier.getId()));
            cursor = page.getPage().getNextCursor();
        } while (cursor != null);

        assertThat(seen).containsAll(mine).doesNotHaveDuplicates();
    }

    @Test
    void changesOneMemberAndLeavesTheOthers() throws ApiException {
        var made = register("Partly");

        var changed = suppliers.changeSupplier(
                made.getData().getId(), tag(made), new SupplierPatch().website("https://new.example"));

        assertThat(changed.getWebsite()).isEqualTo("https://new.example");
        assertThat(changed.getName()).isEqualTo(made.getData().getName());
        assertThat(changed.getCategories()).containsExactly(SupplierCategory.SOFTWARE);
    }

    @Test
    void removesAMemberWithNull() throws ApiException {
        var made = register("Without");

        var changed = suppliers.changeSupplier(made.getData().getId(), tag(made), new SupplierPatch().website(null));

        assertThat(made.getData().getWebsite()).isNotNull();
        assertThat(changed.getWebsite()).isNull();
    }

    @Test
    void readsAStaleVersionAsAProblem() throws Exception {
        var made = register("Stale");
        suppliers.changeSupplier(made.getData().getId(), tag(made), new SupplierPatch().website(null));

        var refused = catchThrowableOfType(
                ApiException.class,
                () -> suppliers.changeSupplier(made.getData().getId(), tag(made), new SupplierPatch().website(null)));

        assertThat(refused.getCode()).isEqualTo(412);
        assertThat(new ObjectMapper()
                        .findAndRegisterModules()
                        .readerFor(Problem.class)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .<Problem>readValue(refused.getResponseBody())
                        .getCode())
                .isEqualTo("precondition-failed");
    }

    private ApiResponse<SupplierView> register(String name) throws ApiException {
        return suppliers.registerSupplierWithHttpInfo(
                named(name), UUID.randomUUID().toString());
    }

    private static SupplierContent named(String name) {
        return new SupplierContent()
                .name(name + " " + UUID.randomUUID())
                .website("https://supplier.example")
                .addCategoriesItem(SupplierCategory.SOFTWARE);
    }

    private static String tag(ApiResponse<SupplierView> answer) {
        return answer.getHeaders().get("etag").get(0);
    }
}
