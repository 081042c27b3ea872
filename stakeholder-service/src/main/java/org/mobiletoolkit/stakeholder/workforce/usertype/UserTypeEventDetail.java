package org.mobiletoolkit.stakeholder.workforce.usertype;

/** What the mapping of devices to user types needs to know, all of it each time (handbook 5.6). */
record UserTypeEventDetail(String code, String name, int headcount, NeedWeights needs, NeedMinimums mandatoryNeeds) {

    static UserTypeEventDetail of(UserType userType) {
        var details = userType.content();
        return new UserTypeEventDetail(
                userType.code(), details.name(), details.headcount(), details.needs(), details.mandatoryNeeds());
    }
}
