/** What the places are called where it is written that a rule holds: pages of docs/sources, and decisions of ours. */
export const sources = {
  documents: {
    'azure-plan': 'The Azure plan',
    'azure-plan-transition': 'Transition to the Azure plan',
    'direct-bill-authorization': 'Authorization to bill directly',
    'direct-to-indirect': 'From direct bill partner to indirect reseller',
    'license-move': 'Moving licences to CSP',
    'partner-center': 'Partner Center',
  },
  decision: (number: string) => `Decision ${number}`,
  headings: {
    'azure-plan#introduction-azure-plan-lets-partners-buy-azure-at-pay-as-you-go-rates-for-customers':
      'Introduction',
    'azure-plan#learn-about-the-azure-plan': 'About the plan',
    'azure-plan-transition#transition-your-customers-to-azure-plan': 'Introduction',
    'azure-plan-transition#transition-existing-csp-offers-to-an-azure-plan': 'Existing CSP offers',
    'azure-plan-transition#select-transition-to-azure-plan': 'Choosing the transition',
    'azure-plan-transition#track-your-transition-details': 'Following the transition',
    'direct-bill-authorization#what-microsoft-asks': 'What Microsoft asks',
    'direct-bill-authorization#the-day-of-the-measure': 'The day of the measure',
    'direct-bill-authorization#what-each-state-allows': 'What each state allows',
    'direct-bill-authorization#restricted': 'Restricted',
    'direct-bill-authorization#suspended': 'Suspended',
    'direct-bill-authorization#revoked': 'Revoked',
    'direct-bill-authorization#enrol-as-indirect-reseller-from-2024-on':
      'Enrol as indirect reseller from 2024 on',
    'direct-bill-authorization#what-microsoft-asks-of-a-reseller':
      'What Microsoft asks of a reseller',
    'direct-bill-authorization#who-may-do-what': 'Who may do what',
    'direct-bill-authorization#leave-of-your-own-will': 'Leave of your own will',
    'direct-to-indirect#get-started': 'Getting started',
    'direct-to-indirect#while-you-transition-from-direct-to-indirect-reseller':
      'During the transition',
    'direct-to-indirect#invite-a-customer-to-establish-a-reseller-relationship-with-you-and-with-your-indirect-provider-at-the-same-time':
      'Inviting a customer for reseller and provider at once',
    'direct-to-indirect#create-an-azure-active-directory-ad-tenant-for-a-new-customer':
      'Creating a tenant for a new customer',
    'direct-to-indirect#enroll-for-indirect-reseller-incentives':
      'Incentives of indirect resellers',
    'direct-to-indirect#managing-your-direct-bill-customers-and-your-indirect-reseller-customers':
      'Direct bill customers and those of the reseller',
    'license-move#move-your-customers-license-based-subscriptions-to-the-cloud-solution-provider-program-csp':
      'Moving a customer’s subscriptions',
    'partner-center#agreements': 'Agreements',
    'partner-center#azure-plan-purchase': 'Buying an Azure plan',
    'partner-center#billing': 'Billing',
    'partner-center#carts': 'Carts',
    'partner-center#entitlements': 'Entitlements',
    'partner-center#lifecycle-of-licence-subscriptions': 'Lifecycle of licence subscriptions',
    'partner-center#ordering': 'Ordering',
    'partner-center#relationships': 'Relationships',
    'partner-center#time': 'Time',
    'partner-center#transfers': 'Transfers',
    'partner-center#upgrade-eligibility': 'Who may be upgraded',
    'partner-center#users-and-licences': 'Users and licences',
    'decision-0002#the-world-is-a-value': 'The world is a value',
    'decision-0004#asking-again-changes-nothing': 'Asking again changes nothing',
    'decision-0006#nobody-acts-in-anothers-name': 'Nobody acts in another’s name',
    'decision-0011#steps-take-time': 'Steps take time',
    'decision-0012#faults-are-part-of-the-log': 'Faults are part of the log',
    'decision-0060#where-data-goes': 'Where data goes',
    'decision-0062#a-plan-is-a-reading': 'A plan is a reading',
    'decision-0062#the-cheapest-safe-day': 'The cheapest safe day',
    'decision-0063#what-ends-a-source': 'What ends an original',
    'decision-0064#credits': 'Credits',
    'decision-0066#nobody-loses-service-unnamed': 'Nobody loses service unnamed',
    'decision-0066#terms-and-days': 'Terms and days',
    'decision-0067#coming-back': 'Coming back',
    'decision-0069#announced-by-the-clock': 'Announced by the clock',
    'decision-0086#one-request-which-names-its-plan': 'One request, which names its plan',
    'decision-0087#what-runs-later-is-judged-when-it-runs':
      'What runs later is judged when it runs',
    'decision-0097#legacy-licences': 'Rounding of legacy licences',
    'decision-0098#when-somebody-is-told': 'When somebody is told of a budget',
    'decision-0110#a-move-can-be-planned-for-a-day': 'A move can be planned for a day',
    'decision-0191#held-as-they-are': 'Held as they are',
  },
} as const
