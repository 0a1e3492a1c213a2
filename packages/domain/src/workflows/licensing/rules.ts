import type { Rule } from '../../kernel/decision.ts'
import { idTaken } from '../../model/id-taken.ts'
import type { ClockFacts } from './clock-facts.ts'
import type { LicenseFacts } from './facts.ts'
import type { CreateUserFacts, ExistingUserFacts, ManagingFacts } from './user-facts.ts'

const source = 'partner-center#users-and-licences'

const managingRule = {
  id: 'REL-04',
  code: 'may-not-manage-users',
  must: 'The customer’s global or user management admin acts, or an admin of a partner with delegated admin.',
  source,
  holds: (facts) => facts.mayManageUsers,
} as const satisfies Rule<ManagingFacts>

/** In order of precedence: when several are broken, the first is the refusal. */
export const createUserRules = [
  managingRule,
  {
    ...idTaken,
    holds: (facts) => facts.idIsFree || facts.alreadyThere,
  },
  {
    id: 'INV-11',
    code: 'principal-name-taken',
    must: 'Nobody else in the tenant has this principal name.',
    source,
    holds: (facts) => facts.principalNameIsFree,
  },
] as const satisfies readonly Rule<CreateUserFacts>[]

export const deleteUserRules = [managingRule] as const satisfies readonly Rule<ExistingUserFacts>[]

export const restoreUserRules = [
  managingRule,
  {
    id: 'LIC-11',
    code: 'user-gone',
    must: 'A removed person is brought back while it is kept, as a rule for 30 days.',
    source,
    holds: (facts) => facts.isKept,
    details: ({ user }) => ({ users: [user.id] }),
  },
] as const satisfies readonly Rule<ExistingUserFacts>[]

export const changeLicensesRules = [
  managingRule,
  {
    id: 'LIC-05',
    code: 'user-deleted',
    must: 'Whoever gets licences, or gives them back, has not been removed.',
    source,
    holds: (facts) => facts.deletedUsers.length === 0,
    details: ({ deletedUsers }) => ({ users: deletedUsers }),
  },
  {
    id: 'LIC-10',
    code: 'sku-not-in-tenant',
    must: 'The tenant has a subscription for the licences that are assigned.',
    source,
    holds: (facts) => facts.skusNotInTenant.length === 0,
    details: ({ skusNotInTenant }) => ({ skus: skusNotInTenant }),
  },
  {
    id: 'LIC-05',
    code: 'service-plan-unknown',
    must: 'A service that is turned off is one that the licence has.',
    source,
    holds: (facts) => facts.unknownServices.length === 0,
    details: ({ unknownServices }) => ({ services: unknownServices }),
  },
  {
    id: 'LIC-10',
    code: 'licenses-exhausted',
    must: 'There are as many free licences as are assigned.',
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
    must: 'Nobody holds services together that exclude each other; one of them can be turned off.',
    source,
    holds: (facts) => facts.conflicting.length === 0,
    details: ({ conflicting }) => ({ services: conflicting }),
  },
] as const satisfies readonly Rule<LicenseFacts>[]

/** Of what nobody asks for. */
export const clockRules = [
  {
    id: 'LIC-11',
    code: 'only-the-clock-announces',
    must: 'Losses are announced, and data is deleted, by themselves as the clock moves.',
    source: 'decision-0069#announced-by-the-clock',
    holds: (facts) => facts.actorIsSystem,
  },
] as const satisfies readonly Rule<ClockFacts>[]
