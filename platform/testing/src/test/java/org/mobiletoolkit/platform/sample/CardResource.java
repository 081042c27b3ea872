package org.mobiletoolkit.platform.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;

@Path("/cards")
public class CardResource {

    private final Pages pages;

    CardResource(Pages pages) {
        this.pages = pages;
    }

    /** A card as callers see it. */
    public record CardView(UUID id, String name, @Nullable String login) {}

    /** An entry as callers see it. */
    public record CardEntryView(UUID id, String said) {}

    @GET
    @RolesAllowed(Access.READ_NOTES)
    @SortedBy("name")
    @Operation(operationId = "listCards", summary = "Cards of people")
    public Page<CardView> cards(@BeanParam @Valid PageQuery query, @RestQuery @Nullable UUID folderId) {
        return pages.of(Card.class)
                .filter("folderId", folderId)
                .list(query, card -> new CardView(card.id, card.name, card.login));
    }

    @GET
    @Path("/entries")
    @RolesAllowed(Access.READ_NOTES)
    @SortedBy("said")
    @Operation(operationId = "listCardEntries", summary = "Entries on cards of people")
    public Page<CardEntryView> entries(@BeanParam @Valid PageQuery query, @RestQuery @Nullable UUID cardId) {
        return pages.of(CardEntry.class)
                .filter("cardId", cardId)
                .list(query, entry -> new CardEntryView(entry.id, entry.said));
    }
}
