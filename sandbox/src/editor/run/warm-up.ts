/** A small story that touches what most scenarios touch. */
export const warmUp = `scenario: Warm
clock: 2020-03-02T09:00:00Z
world:
  partners: { contoso: { kind: direct-bill, country: FR } }
  customers:
    adatum:
      country: FR
      relationships: { contoso: { delegatedAdmin: true } }
      agreement: { signed: 2020-01-10 }
      subscriptions: { sub-1: { offer: MS-AZR-0145P, partner: contoso, purchased: 2019-03-01 } }
steps:
  - when: { StartAzurePlanTransition: { partner: contoso, customer: adatum, finalityAccepted: true } }
    as: contoso/admin-agent
  - advance: { until: AzurePlanTransitionCompleted, within: 1d }
  - expect: { state: { customers: { adatum: { plans: { count: 1 } } } } }
`
