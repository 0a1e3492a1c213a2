import {
  isCountry,
  startOf,
  worldFactsSchema,
  type WorldFacts,
  type WorldFactsInput,
} from '@understudy/domain'
import { self, type Answers } from './answers.ts'
import type { Assumption, WithoutRules } from './assumed.ts'
import type { Gathered } from './gathered.ts'
import { peopleOf } from './people.ts'
import type { Mistake } from './read/mistake.ts'
import type { CustomerSeen, Found } from './seen.ts'
import { subscriptionFacts } from './subscription-facts.ts'

/** A world that can be founded, and what of it was taken for granted or left out. */
export interface PortfolioWorld {
  readonly facts: WorldFacts
  readonly assumptions: readonly Assumption[]
  readonly withoutRules: readonly WithoutRules[]
  readonly mistakes: readonly Mistake[]
}

type CustomerInput = NonNullable<WorldFactsInput['customers']>[string]
type PartnersInput = NonNullable<WorldFactsInput['partners']>

/** What files say as the world in which a rehearsal begins, at the start of the day on which they were made. */
export function worldOf(portfolio: Gathered, answers: Answers): PortfolioWorld {
  const assumptions: Assumption[] = []
  const withoutRules: WithoutRules[] = []
  const mistakes: Mistake[] = []
  const resellers = resellersIn(portfolio, answers)
  const people = peopleOf(portfolio, answers, mistakes)
  const customers: Record<string, CustomerInput> = {}
  const subscriptionsOf = Map.groupBy(portfolio.subscriptions.values(), ({ customer }) => customer)
  for (const [id, seen] of everyCustomer(portfolio)) {
    const held = (subscriptionsOf.get(id) ?? []).map((one) =>
      subscriptionFacts(one, answers, resellers),
    )
    for (const one of held) {
      assumptions.push(...one.assumptions)
      if (one.withoutRules !== null) withoutRules.push(one.withoutRules)
      mistakes.push(...one.mistakes)
    }
    customers[id] = {
      ...customerFacts(seen, portfolio, answers, { assumptions, mistakes }),
      subscriptions: Object.fromEntries(held.flatMap(({ legacy }) => legacy)),
      newCommerce: Object.fromEntries(held.flatMap(({ modern }) => modern)),
      users: people.get(id) ?? {},
    }
  }
  mistakes.push(...unplaced(portfolio))
  const partners: PartnersInput = {
    [self]: { kind: answers.kind, country: answers.country, name: answers.name },
    ...Object.fromEntries(
      [...resellers].map(([mpn, reseller]) => [
        reseller,
        { kind: 'indirect-reseller', country: answers.country, mpn, providers: [self] } as const,
      ]),
    ),
  }
  const facts = worldFactsSchema.parse({ partners, customers })
  return { facts, assumptions, withoutRules, mistakes }
}

/** Also who is named by nothing but a subscription. */
function everyCustomer({ customers, subscriptions }: Gathered) {
  const named = new Map<string, Found<CustomerSeen>>(customers)
  for (const { customer, at } of subscriptions.values()) {
    if (customer !== undefined && !named.has(customer)) {
      named.set(customer, { about: 'customer', id: customer, at })
    }
  }
  return [...named].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function customerFacts(
  { id, name, domain, country, at }: Found<CustomerSeen>,
  { agreements }: Gathered,
  answers: Answers,
  { assumptions, mistakes }: { assumptions: Assumption[]; mistakes: Mistake[] },
): CustomerInput {
  const isThere = country !== undefined && isCountry(country)
  if (country !== undefined && !isThere) {
    const taken = { value: country, instead: answers.country }
    mistakes.push({ ...at, column: null, kind: 'not-a-country', ...taken })
  }
  if (!isThere) assumptions.push({ kind: 'country', id, value: answers.country })
  assumptions.push({ kind: 'relationship', id, value: 'delegated admin' })
  const told = agreements.get(id)
  if (told === undefined) assumptions.push({ kind: 'agreement', id, value: 'missing' })
  const { signed, attested } = told ?? {}
  return {
    country: isThere ? country : answers.country,
    ...(name === undefined ? {} : { name }),
    ...(domain === undefined ? {} : { domain }),
    relationships: { [self]: { delegatedAdmin: true } },
    ...(signed || attested
      ? {
          agreement: {
            ...(signed ? { signed: startOf(signed) } : {}),
            ...(attested ? { attested: startOf(attested), by: self } : {}),
          },
        }
      : {}),
  }
}

/** Whom a provider's subscriptions name as partner of record: by their MPN ids. A direct partner has none. */
function resellersIn({ subscriptions }: Gathered, { kind }: Answers): ReadonlyMap<string, string> {
  if (kind === 'direct-bill') return new Map()
  const ids = [...subscriptions.values()].flatMap(({ reseller }) =>
    reseller !== undefined && /^\d{3,12}$/.test(reseller) ? [reseller] : [],
  )
  return new Map([...new Set(ids)].sort().map((mpn) => [mpn, `reseller-${mpn}`]))
}

/** Subscriptions of which no file says whose they are. */
function unplaced({ subscriptions }: Gathered): Mistake[] {
  return [...subscriptions.values()].flatMap(({ customer, id, at }) =>
    customer === undefined
      ? [{ ...at, column: null, kind: 'customer-unknown', value: id, instead: null } as const]
      : [],
  )
}
