package org.mobiletoolkit.handbook.testing.careless;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.mobiletoolkit.handbook.day.PlausibleDay;

@Path("/careless")
public interface CarelessResource {

    record Part(LocalDate any, @PlausibleDay LocalDate sane) {}

    record Body(List<Part> parts) {}

    @POST
    void take(Body body);
}
