import fc from 'fast-check'
import { instant, minus } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import {
  adatum,
  advance,
  auditLog,
  driveToEnd,
  factsOf,
  faultPlan,
  given,
  property,
  startTransition,
  stateTold,
  transitionCase,
  transitionOf,
  when,
  type AnyProperty,
  type Told,
  type TransitionCase,
} from '../../testing/index.ts'
import { ownershipProperties } from './ownership-properties.ts'

const source = 'azure-plan-transition#select-transition-to-azure-plan'

interface Disturbed {
  readonly drawn: TransitionCase
  readonly faults: readonly Told[]
}

const disturbed: fc.Arbitrary<Disturbed> = fc.record({ drawn: transitionCase, faults: faultPlan })

const retold = ({ drawn, faults }: Disturbed) => ({
  world: factsOf(drawn),
  steps: [...faults, startTransition],
})

const recordsOf = ({ records, model }: TransitionCase) =>
  model === 'direct-bill' ? 1 : new Set(records).size

/** Its partner has not signed its own agreement, which is mandatory from 2020-02-01. */
const unsigned = (drawn: TransitionCase) => {
  const { partners, customers } = factsOf(drawn)
  const contoso = { kind: drawn.model, country: 'DE', partnerAgreement: null }
  return { partners: { ...partners, contoso }, customers }
}
const signPartnerAgreement: Told = [
  'contoso/global-admin',
  { type: 'SignPartnerAgreement', partner: 'contoso' },
]
const moves: ReadonlySet<string> = new Set(['AzurePlanPurchased', 'AzureEntitlementMapped'])

export const azurePlanTransitionProperties: readonly AnyProperty[] = [
  ...ownershipProperties,
  property({
    name: 'as many plans as partners of record, whatever the number of subscriptions',
    source,
    given: transitionCase,
    holds: (drawn) => {
      const { after } = when(given(factsOf(drawn)), startTransition, advance('7d'))
      invariant(
        adatum(after).plans.size === recordsOf(drawn),
        'one plan for each partner of record',
      )
      auditLog(after)
    },
    retold: (drawn) => retold({ drawn, faults: [] }),
  }),

  property({
    name: 'any one or two faults at any step: it completes exactly once and no minute is lost',
    source: 'azure-plan-transition#track-your-transition-details',
    given: disturbed,
    holds: ({ drawn, faults }) => {
      const end = driveToEnd(when(given(factsOf(drawn)), ...faults, startTransition).after)
      const completions = end.log.filter(
        ({ event }) => event.type === 'AzurePlanTransitionCompleted',
      )
      const purchases = end.log.filter(({ event }) => event.type === 'AzurePlanPurchased')
      const mappings = end.log.filter(({ event }) => event.type === 'AzureEntitlementMapped')
      invariant(completions.length === 1, 'it completes exactly once')
      invariant(purchases.length === recordsOf(drawn), 'each plan is bought once')
      invariant(mappings.length === drawn.records.length, 'each entitlement is mapped once')
      auditLog(end)
    },
    retold,
  }),

  property({
    name: 'no step outlives the fact it rests on, and once that is mended the transition completes',
    source: 'decision-0087#what-runs-later-is-judged-when-it-runs',
    given: fc.record({ drawn: transitionCase, minutesBefore: fc.integer({ min: 1, max: 120 }) }),
    holds: ({ drawn, minutesBefore }) => {
      const mandatory = instant('2020-02-01')
      const start = given(unsigned(drawn), minus(mandatory, `PT${minutesBefore}M`))
      const { after } = when(start, startTransition, advance('1d'))
      const late = after.log.filter(({ at, event }) => at >= mandatory && moves.has(event.type))
      invariant(late.length === 0, 'nothing is bought or moved without the agreement')
      auditLog(after)
      const end = driveToEnd(when(after, signPartnerAgreement).after)
      const completions = end.log.filter(
        ({ event }) => event.type === 'AzurePlanTransitionCompleted',
      )
      invariant(completions.length === 1, 'it completes exactly once')
      auditLog(end)
    },
  }),

  property({
    name: 'a second start is refused and changes nothing',
    source: 'decision-0004#asking-again-changes-nothing',
    given: transitionCase,
    holds: (drawn) => {
      const started = when(given(factsOf(drawn)), startTransition).after
      const again = when(started, startTransition)
      invariant(again.last?.accepted === false, 'the second start is refused')
      invariant(again.after.world === started.world, 'nothing changed')
    },
    retold: (drawn) => retold({ drawn, faults: [] }),
  }),

  property({
    name: 'licence-based subscriptions are never touched',
    source: 'azure-plan-transition#transition-your-customers-to-azure-plan',
    given: transitionCase,
    holds: (drawn) => {
      const start = given(factsOf(drawn))
      const end = driveToEnd(when(start, startTransition).after)
      for (const before of adatum(start).subscriptions.rows()) {
        if (!before.id.startsWith('licence')) continue
        invariant(adatum(end).subscriptions.get(before.id) === before, `${before.id} is untouched`)
      }
    },
    retold: (drawn) => retold({ drawn, faults: [] }),
  }),

  property({
    name: 'one long journey of the clock ends where two short ones do',
    source: 'partner-center#time',
    given: fc.record({ drawn: transitionCase, faults: faultPlan, minutes: fc.nat({ max: 2880 }) }),
    holds: ({ drawn, faults, minutes }) => {
      const started = when(given(factsOf(drawn)), ...faults, startTransition).after
      const whole = when(started, advance('2880m')).after
      const parts = when(started, advance(`${minutes}m`), advance(`${2880 - minutes}m`)).after
      invariant(stateTold(whole) === stateTold(parts), 'both end in the same state')
    },
  }),

  property({
    name: 'a customer beside it changes nothing',
    source: 'decision-0002#the-world-is-a-value',
    given: transitionCase,
    holds: (drawn) => {
      const facts = factsOf(drawn)
      const neighbour = { country: 'FR', relationships: { contoso: {} } }
      const beside = { ...facts, customers: { ...facts.customers, wingtip: neighbour } }
      const alone = driveToEnd(when(given(facts), startTransition).after)
      const together = driveToEnd(when(given(beside), startTransition).after)
      invariant(stateTold(alone) === stateTold(together), 'the same happens to adatum')
    },
  }),

  property({
    name: 'a completed transition has every step done and dated',
    source: 'azure-plan-transition#track-your-transition-details',
    given: transitionCase,
    holds: (drawn) => {
      const end = driveToEnd(when(given(factsOf(drawn)), startTransition).after)
      const { steps, status } = transitionOf(end)
      invariant(status === 'completed', 'it completes')
      invariant(
        steps.every((step) => step.status === 'done' && step.doneAt !== null),
        'every step is done and dated',
      )
    },
  }),
]
