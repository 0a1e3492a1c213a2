import { conflictsAmongLicenses, skuId, startOf, type WorldFactsInput } from '@understudy/domain'
import type { Answers } from './answers.ts'
import { licenseNamed } from './catalog/licenses.ts'
import type { Gathered } from './gathered.ts'
import type { Mistake } from './read/mistake.ts'
import type { Found, UserSeen } from './seen.ts'

type Users = NonNullable<NonNullable<WorldFactsInput['customers']>[string]['users']>

/** The users of each customer, by the domain with which they sign in. */
export function peopleOf(
  { customers, users }: Gathered,
  answers: Answers,
  mistakes: Mistake[],
): ReadonlyMap<string, Users> {
  const byDomain = new Map(
    [...customers.values()].flatMap(({ id, domain }) =>
      domain === undefined ? [] : [[domain.toLowerCase(), id] as const],
    ),
  )
  const only = customers.size === 1 ? [...customers.keys()][0] : undefined
  const people = new Map<string, Record<string, Users[string]>>()
  for (const seen of users.values()) {
    const [local = '', domain = ''] = seen.principal.split('@')
    const customer = byDomain.get(domain) ?? only
    if (customer === undefined) {
      const told = { kind: 'customer-unknown', value: seen.principal, instead: null } as const
      mistakes.push({ ...seen.at, column: null, ...told })
      continue
    }
    const known = people.get(customer) ?? {}
    people.set(customer, known)
    known[freeId(local, known)] = userFacts(seen, answers, mistakes)
  }
  return people
}

function userFacts(
  { name, licenses, at }: Found<UserSeen>,
  { asOf }: Answers,
  mistakes: Mistake[],
): Users[string] {
  const held: string[] = []
  for (const one of licenses) {
    const found = licenseNamed(one)
    const note = (kind: Mistake['kind'], instead: string | null) =>
      mistakes.push({ ...at, column: null, kind, value: one.slice(0, 80), instead })
    if (found === null) note('product-unknown', null)
    else if (found.hasRules && !held.includes(found.partNumber)) {
      const together = [...held, found.partNumber].map((sku) => ({ sku: skuId(sku), without: [] }))
      if (conflictsAmongLicenses(together).length === 0) held.push(found.partNumber)
      else note('told-otherwise', held.join(' + '))
    }
  }
  return {
    ...(name === undefined ? {} : { name }),
    licenses: held.map((sku) => skuId(sku)),
    since: startOf(asOf),
  }
}

/** The part before the @ as an id here; a number tells those apart that would be one. */
function freeId(local: string, taken: Readonly<Record<string, unknown>>): string {
  const bare = local.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  const id = bare.slice(0, 90) || 'user'
  let free = id
  for (let count = 2; Object.hasOwn(taken, free); count += 1) free = `${id}-${count}`
  return free
}
