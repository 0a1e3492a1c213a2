/** A scenario without mistakes to begin with; the quotes let any title stand there. */
export function newScenario(title: string): string {
  return `scenario: ${JSON.stringify(title)}
clock: 2020-03-02T09:00:00Z
use: [fixtures/two-partners-of-record.yaml]
steps:
  - when:
      StartAzurePlanTransition: { partner: contoso, customer: adatum, finalityAccepted: true }
    as: contoso/admin-agent
  - advance: { until: AzurePlanTransitionCompleted, within: 1d }
`
}
