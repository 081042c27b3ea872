package org.mobiletoolkit.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A row about a person. */
@Entity
public class Card {

    @Id
    UUID id;

    @TenantId
    String organisation;

    UUID folderId;

    @Nullable
    String login;

    String name;
    Instant writtenAt;

    @Version
    long version;
}
