import type { Rule } from '../../kernel/decision.ts'
import { byClock } from '../../policies/clock.ts'
import { managingRules, userDeleted } from '../../policies/managing-users.ts'
import type { LicenseFacts } from './facts.ts'

const source = 'partner-center#users-and-licences'

/** In order of precedence: when several are broken, the first is the refusal. */
export const changeLicensesRules = [
  ...managingRules,
  {
    ...userDeleted,
    holds: (facts) => facts.deletedUsers.length === 0,
    details: ({ deletedUsers }) => ({ users: deletedUsers }),
    mend: ({ deletedUsers: [user] }) =>
      user === undefined ? null : { by: 'command', command: 'RestoreUser', with: { user } },
  },
  {
    id: 'LIC-05',
    code: 'usage-location-missing',
    must: 'Whoever gets licences must have a usage location.',
    source,
    holds: (facts) => facts.placeless.length === 0,
    details: ({ placeless }) => ({ users: placeless }),
    mend: { by: 'looking', at: 'licenses' },
  },
  {
    id: 'LIC-10',
    code: 'sku-not-in-tenant',
    must: 'The tenant must have a subscription for the licences that are assigned.',
    mend: { by: 'looking', at: 'catalog' },
    source,
    holds: (facts) => facts.skusNotInTenant.length === 0,
    details: ({ skusNotInTenant }) => ({ skus: skusNotInTenant }),
  },
  {
    id: 'LIC-05',
    code: 'service-plan-unknown',
    must: 'A service that is turned off must be one that the licence has.',
    mend: { by: 'again', with: {}, choose: ['add'] },
    source,
    holds: (facts) => facts.unknownServices.length === 0,
    details: ({ unknownServices }) => ({ services: unknownServices }),
  },
  {
    id: 'LIC-10',
    code: 'licenses-exhausted',
    must: 'There must be as many free licences as are assigned.',
    mend: { by: 'looking', at: 'orders' },
    source,
    holds: (facts) => facts.shortages.length === 0,
    details: ({ shortages }) => ({
      skus: shortages.map(({ sku }) => sku),
      available: shortages.map(({ available }) => String(available)),
      needed: shortages.map(({ needed }) => String(needed)),
    }),
  },
  {
    id: 'LIC-05',
    code: 'service-plans-conflict',
    must: 'Nobody may hold services together that exclude each other; one of them must be turned off.',
    mend: { by: 'again', with: {}, choose: ['add'] },
    source,
    holds: (facts) => facts.conflicting.length === 0,
    details: ({ conflicting }) => ({ services: conflicting }),
  },
] as const satisfies readonly Rule<LicenseFacts>[]

/** Announcing losses and deleting data. */
export const announcedByClock = byClock({
  id: 'LIC-11',
  code: 'only-the-clock-announces',
  source: 'decision-0069#announced-by-the-clock',
})
