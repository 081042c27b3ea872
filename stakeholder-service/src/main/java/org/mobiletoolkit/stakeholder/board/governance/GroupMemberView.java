package org.mobiletoolkit.stakeholder.board.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.LoginCover;

/** A membership as callers see it. */
public record GroupMemberView(
        UUID id,
        String subject,
        Office office,
        List<String> roleCodes,
        @Nullable String userType,
        boolean frontline,
        LocalDate memberFrom,
        @Nullable LocalDate memberTo) {

    static GroupMemberView of(GroupMember member) {
        return of(member, LoginCover.NONE);
    }

    static GroupMemberView of(GroupMember member, LoginCover cover) {
        return new GroupMemberView(
                member.id(),
                cover.over(member.subject()),
                member.office(),
                member.roleCodes(),
                member.userType(),
                member.isFrontline(),
                member.memberFrom(),
                member.memberTo());
    }
}
