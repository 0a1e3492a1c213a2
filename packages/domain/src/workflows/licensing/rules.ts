import type { Rule } from '../../kernel/decision.ts'
import { idTaken } from '../../policies/id-taken.ts'
import { byClock } from '../../policies/clock.ts'
import type { LicenseFacts } from './facts.ts'
import type {
  CreateUserFacts,
  ExistingUserFacts,
  ManagingFacts,
  ParticularsFacts,
  UpdateUserFacts,
} from './user-facts.ts'

const source = 'partner-center#users-and-licences'

const managingRule = {
  id: 'REL-04',
  code: 'may-not-manage-users',
  must: 'The customer’s global or user management admin must act, or an admin of a partner with delegated admin.',
  mend: { by: 'actor', as: 'customer/global-admin' },
  source,
  holds: (facts) => facts.mayManageUsers,
} as const satisfies Rule<ManagingFacts>

const particularsRules = [
  {
    id: 'INV-11',
    code: 'principal-name-taken',
    must: 'Nobody else in the tenant may have this principal name; it must be new.',
    mend: { by: 'again', with: {}, choose: ['principalName'] },
    source,
    holds: (facts) => facts.namesake === null,
    details: ({ namesake }) => ({ users: namesake === null ? [] : [namesake] }),
  },
  {
    id: 'LIC-05',
    code: 'usage-location-unknown',
    must: 'The usage location must be a country in which Microsoft sells.',
    mend: { by: 'again', with: {}, choose: ['usageLocation'] },
    source,
    holds: (facts) => facts.strangeLocation === null,
    details: ({ strangeLocation }) => ({
      countries: strangeLocation === null ? [] : [strangeLocation],
    }),
  },
] as const satisfies readonly Rule<ParticularsFacts>[]

/** A refusal that several commands share has one sentence, since translations are keyed by its code. */
const userDeleted = {
  id: 'LIC-05',
  code: 'user-deleted',
  must: 'The person must not have been removed from the tenant.',
  source,
} as const

/** In order of precedence: when several are broken, the first is the refusal. */
export const createUserRules = [
  managingRule,
  {
    ...idTaken,
    mend: { by: 'again', with: {}, choose: ['user'] },
    holds: (facts) => facts.idIsFree || facts.alreadyThere,
  },
  ...particularsRules,
] as const satisfies readonly Rule<CreateUserFacts>[]

export const updateUserRules = [
  managingRule,
  {
    ...userDeleted,
    holds: ({ user }) => user.deletedAt === null,
    details: ({ user }) => ({ users: [user.id] }),
    mend: { by: 'command', command: 'RestoreUser' },
  },
  ...particularsRules,
] as const satisfies readonly Rule<UpdateUserFacts>[]

export const deleteUserRules = [managingRule] as const satisfies readonly Rule<ExistingUserFacts>[]

export const restoreUserRules = [
  managingRule,
  {
    id: 'LIC-11',
    code: 'user-gone',
    must: 'A removed person must be brought back while it is kept, as a rule for 30 days.',
    source,
    holds: (facts) => facts.isKept,
    details: ({ user }) => ({ users: [user.id] }),
  },
] as const satisfies readonly Rule<ExistingUserFacts>[]

export const changeLicensesRules = [
  managingRule,
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
