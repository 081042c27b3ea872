package org.mobiletoolkit.benefits;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.mobiletoolkit.handbook.testing.KnownInitiativesProbe;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class KnownInitiativesTest extends KnownInitiativesProbe {}
