Feature: Azure plan transition
  The steps of two-partners-of-record-make-two-plans.yaml, for cucumber-js.

  Scenario: Two partners of record become two Azure plans
    Given the provider "contoso" in "DE"
    And the indirect reseller "fabrikam" of "contoso" in "FR"
    And the indirect reseller "tailspin" of "contoso" in "DE"
    And the customer "adatum" in "FR" of "contoso", "fabrikam" and "tailspin" signed the agreement on "2019-12-01"
    And "contoso" sold "adatum" the Azure subscription "sub-1" through "fabrikam" on "2019-06-01"
    And "contoso" sold "adatum" the Azure subscription "sub-2" through "tailspin" on "2019-09-15"
    And it is "2020-03-02T09:00:00Z"
    When "contoso" starts the transition of "adatum"
    Then "AzurePlanTransitionStarted" is recorded with "venue" "partner-center"
    When the clock advances by "10m"
    Then "AzurePlanPurchased" is recorded with "partnerOfRecord" "fabrikam"
    And "AzurePlanPurchased" is recorded with "partnerOfRecord" "tailspin"
    And no "AzureEntitlementMapped" is recorded
    When the clock advances until "AzurePlanTransitionCompleted", at most "2h"
    Then "adatum" has 2 Azure plans
    And the entitlement "sub-1" of "adatum" is active under the plan of "fabrikam"
    And the entitlement "sub-2" of "adatum" is active under the plan of "tailspin"
    And the subscription "sub-1" of "adatum" is "suspended" and keeps the entitlement "sub-1"
    And the subscription "sub-2" of "adatum" is "suspended" and keeps the entitlement "sub-2"
