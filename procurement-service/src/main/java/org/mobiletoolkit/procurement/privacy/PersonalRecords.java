package org.mobiletoolkit.procurement.privacy;

import static org.mobiletoolkit.platform.person.PersonalTable.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mobiletoolkit.platform.person.PersonalData;

/** Where this service holds data about people: recorders and supplier contacts (handbook 7.5). One line for each table. */
@ApplicationScoped
class PersonalRecords {

    @Produces
    @Singleton
    PersonalData personalData() {
        return PersonalData.of(
                "initiative_id",
                named("known_assignment").alias("holder").plain("role"),
                named("known_initiative").scope("id").text("name").plain("status", "current_step", "gates_passed"),
                named("supplier")
                        .login("created_by")
                        .contact("contacts")
                        .text("name", "website")
                        .plain("ods_code", "company_number", "categories", "status"),
                named("incumbency").login("created_by").text("supplies").plain("status"),
                named("no_incumbent_suppliers")
                        .login("declared_by", "ended_by")
                        .text("reason", "end_reason")
                        .plain("status"),
                named("supplier_engagement")
                        .login("recorded_by", "created_by")
                        .loginIn("participants")
                        .text("purpose", "outcome", "next_steps")
                        .plain("kind", "status", "support_level", "roadmap_alignment"),
                named("requirement_checklist").text("title").plain("template_id", "issued_by", "status"),
                named("requirement_checklist_item")
                        .partOf("checklist_id", "requirement_checklist")
                        .login("decided_by")
                        .text("text", "guidance", "reason")
                        .plain("code", "category", "priority", "status"));
    }
}
