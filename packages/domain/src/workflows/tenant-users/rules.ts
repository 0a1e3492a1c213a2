import type { Rule } from '../../kernel/decision.ts'
import { idTaken } from '../../policies/id-taken.ts'
import { managingRules, userDeleted } from '../../policies/managing-users.ts'
import type {
  CreateUserFacts,
  ExistingUserFacts,
  ParticularsFacts,
  UpdateUserFacts,
} from './facts.ts'

const source = 'partner-center#users-and-licences'

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

/** In order of precedence: when several are broken, the first is the refusal. */
export const createUserRules = [
  ...managingRules,
  {
    ...idTaken,
    mend: { by: 'again', with: {}, choose: ['user'] },
    holds: (facts) => facts.idIsFree || facts.alreadyThere,
  },
  ...particularsRules,
] as const satisfies readonly Rule<CreateUserFacts>[]

export const updateUserRules = [
  ...managingRules,
  {
    ...userDeleted,
    holds: ({ user }) => user.deletedAt === null,
    details: ({ user }) => ({ users: [user.id] }),
    mend: { by: 'command', command: 'RestoreUser' },
  },
  ...particularsRules,
] as const satisfies readonly Rule<UpdateUserFacts>[]

export const deleteUserRules = [
  ...managingRules,
] as const satisfies readonly Rule<ExistingUserFacts>[]

export const restoreUserRules = [
  ...managingRules,
  {
    id: 'LIC-11',
    code: 'user-gone',
    must: 'A removed person must be brought back while it is kept, as a rule for 30 days.',
    source,
    holds: (facts) => facts.isKept,
    details: ({ user }) => ({ users: [user.id] }),
  },
] as const satisfies readonly Rule<ExistingUserFacts>[]
