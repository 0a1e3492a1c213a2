import { allSkus, isKnownSku, meter, offer, servicesOfSku } from '../catalog/index.ts'
import { metersIn } from '../model/azure/metered-usage.ts'
import type { CustomerFacts, SubscriptionFacts, WorldFacts } from './facts.ts'
import type { FactsProblem } from './facts-problem.ts'
import { heldProblems } from './held-problems.ts'

/** Every dangling reference, in the order of the file. */
export function problemsOf(facts: WorldFacts): FactsProblem[] {
  const partners = Object.keys(facts.partners)
  const missing = (path: readonly string[], value: string | undefined): FactsProblem[] =>
    value === undefined || partners.includes(value)
      ? []
      : [{ path, kind: 'partner', value, known: partners }]

  const ofPartners = Object.entries(facts.partners).flatMap(([id, { providers }]) =>
    providers.flatMap((one, index) => missing(['partners', id, 'providers', String(index)], one)),
  )
  const ofCustomers = Object.entries(facts.customers).flatMap(([id, customer]) => {
    const at = ['customers', id]
    return [
      ...Object.keys(customer.relationships).flatMap((one) =>
        missing([...at, 'relationships', one], one),
      ),
      ...missing([...at, 'agreement', 'by'], customer.agreement?.by),
      ...Object.keys(customer.budgets).flatMap((one) => missing([...at, 'budgets', one], one)),
      ...Object.entries(customer.subscriptions).flatMap(([key, one]) => {
        const of = [...at, 'subscriptions', key]
        return [
          ...missing([...of, 'partner'], one.partner),
          ...missing([...of, 'reseller'], one.reseller),
          ...parentProblem([...of, 'parent'], one.parent, Object.keys(customer.subscriptions)),
          ...catalogProblem([...of, 'offer'], 'offer', one.offer, offer(one.offer)),
          ...meterProblems([...of, 'usage'], one.usage),
        ]
      }),
      ...heldProblems(at, customer, partners),
      ...licenseProblems([...at, 'users'], customer.users),
      ...licenseProblems([...at, 'staff'], customer.staff),
    ]
  })
  return [...ofPartners, ...ofCustomers]
}

function meterProblems(path: readonly string[], usage: SubscriptionFacts['usage']): FactsProblem[] {
  if (usage === undefined) return []
  return metersIn(usage).flatMap(({ meter: id }, index) => {
    const at = Array.isArray(usage) ? [...path, String(index), 'meter'] : [...path, 'meter']
    return catalogProblem(at, 'meter', id, meter(id))
  })
}

function catalogProblem(
  path: readonly string[],
  kind: 'offer' | 'meter',
  value: string,
  found: unknown,
): FactsProblem[] {
  return found === undefined ? [{ path, kind, value, known: [] }] : []
}

function parentProblem(
  path: readonly string[],
  value: string | undefined,
  known: readonly string[],
): FactsProblem[] {
  const isKnown = value === undefined || known.includes(value)
  return isKnown ? [] : [{ path, kind: 'subscription', value, known }]
}

/** Of people whose licences nobody has heard of, or lack what is turned off in them. */
function licenseProblems(
  at: readonly string[],
  people: CustomerFacts['users'] | CustomerFacts['staff'],
): FactsProblem[] {
  return Object.entries(people).flatMap(([id, person]) =>
    (person?.licenses ?? []).flatMap((one, index): FactsProblem[] => {
      const path = [...at, id, 'licenses', String(index)]
      const sku = typeof one === 'string' ? one : one.sku
      if (!isKnownSku(sku)) return [{ path, kind: 'sku', value: sku, known: allSkus() }]
      const known = servicesOfSku(sku)
      return (typeof one === 'string' ? [] : one.without)
        .filter((service) => !known.includes(service))
        .map((value) => ({ path: [...path, 'without'], kind: 'service', value, known }))
    }),
  )
}
