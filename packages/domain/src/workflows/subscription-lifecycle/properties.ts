import { execute, type MemoryWorkspace } from '../../engine/execute.ts'
import { invariant } from '../../kernel/invariant.ts'
import { subscriptionId } from '../../model/ids.ts'
import {
  adatum,
  auditLog,
  deed,
  edgesOf,
  envelope,
  given,
  lifecycleCase,
  lifecycleWorld,
  listedEdges,
  property,
  statusesAlong,
  type AnyProperty,
  type LifecycleCase,
  type Told,
} from '../../testing/index.ts'

const lifecycle = 'partner-center#lifecycle-of-licence-subscriptions'

export const subscriptionLifecycleProperties: readonly AnyProperty[] = [
  property({
    name: 'a licence goes only from one listed state to the next, whatever is done when',
    source: lifecycle,
    given: lifecycleCase,
    holds: (drawn) => {
      const { at } = lived(drawn)
      for (const edge of edgesOf(at)) invariant(listedEdges.includes(edge), `${edge} is listed`)
      auditLog(at)
    },
    retold: (drawn) => ({ world: lifecycleWorld(drawn), steps: lived(drawn).told }),
  }),

  property({
    name: 'an active add-on has an active base at every moment',
    source: 'decision-0067#coming-back',
    given: lifecycleCase,
    holds: (drawn) => {
      for (const statuses of statusesAlong(lived(drawn).at)) {
        const [base, calls] = [statuses.get('base'), statuses.get('calls')]
        invariant(calls !== 'active' || base === 'active', `${calls} on what is ${base}`)
      }
    },
    retold: (drawn) => ({ world: lifecycleWorld(drawn), steps: lived(drawn).told }),
  }),

  property({
    name: 'each term begins where the one before it ended',
    source: 'decision-0066#terms-and-days',
    given: lifecycleCase,
    holds: (drawn) => {
      const { at } = lived(drawn)
      const ends = new Map<string, string | undefined>()
      for (const { event } of at.log) {
        if (event.type === 'SubscriptionPurchased') ends.set(event.subscription, event.term?.until)
        if (event.type !== 'SubscriptionRenewed') continue
        const { subscription, term } = event
        invariant(ends.get(subscription) === term.from, `${subscription}: no gap before the term`)
        invariant(term.from < term.until, `${subscription}: the term lasts`)
        ends.set(subscription, term.until)
      }
    },
    retold: (drawn) => ({ world: lifecycleWorld(drawn), steps: lived(drawn).told }),
  }),
]

/** A case played deed by deed, each on the version that there is then. */
function lived(drawn: LifecycleCase) {
  let at: MemoryWorkspace = given(lifecycleWorld(drawn))
  const told: Told[] = []
  for (const what of drawn.deeds) {
    for (const one of deed(what, adatum(at).subscriptions.get(subscriptionId(what.to)))) {
      at = execute(at, envelope(one, `deed-${told.length}`)).after
      told.push(one)
    }
  }
  return { at, told }
}
