import { invariant } from '@understudy/domain'
import {
  adatum,
  advance,
  factsOf,
  given,
  property,
  startTransition,
  transitionCase,
  when,
} from '@understudy/domain/testing'

/** False on purpose: a provider with three partners of record buys three plans. It shows the lab at work. */
export const planted = property({
  name: 'a customer never ends up with more than two Azure plans',
  source: 'azure-plan-transition#select-transition-to-azure-plan',
  given: transitionCase,
  holds: (drawn) => {
    const { after } = when(given(factsOf(drawn)), startTransition, advance('7d'))
    const { size } = adatum(after).plans
    invariant(size <= 2, `there are at most two plans; here are ${size}`)
  },
  retold: (drawn) => ({ world: factsOf(drawn), steps: [startTransition, advance('7d')] }),
})
