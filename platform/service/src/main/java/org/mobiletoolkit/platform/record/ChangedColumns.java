package org.mobiletoolkit.platform.record;

import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;

/**
 * Has Hibernate update the columns that have changed and leave the others alone: a command changes few of them.
 *
 * <p>Only where there is a version, which makes sure that nobody else has changed the others meanwhile.
 */
public final class ChangedColumns implements AdditionalMappingContributor {

    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext building) {
        metadata.getEntityBindingMap().values().stream()
                .filter(entity -> entity.getVersion() != null)
                .forEach(entity -> entity.setDynamicUpdate(true));
    }
}
