import { byClock } from '../../by-clock.ts'
import type { RuleWords, SomeRules } from '../../words.ts'

/** Who may act, and what only the clock does. */
export const acting = {
  'actor-not-of-partner': {
    so: ({ party, partner }) => `${party} acts, and the command is about ${partner}.`,
    mend: ({ giver }) => `Act for ${giver}`,
  },
  'role-insufficient': {
    so: ({ party, role }) => `${party} acts as ${role}, which is not enough for this.`,
    mend: ({ giver, giverRole }) => `Act as ${giverRole} of ${giver}`,
  },
  'not-global-admin': {
    so: ({ party, role }) => `${party} acts as ${role}; a global admin has to.`,
    mend: ({ giver }) => `Act as global admin of ${giver}`,
  },
  'app-only-refused': {
    so: ({ party }) => `A program of ${party} acts, and nobody is signed in.`,
    mend: ({ giver, giverRole }) => `Act as ${giverRole} of ${giver}`,
  },
  'not-owner': {
    so: ({ party, role, entitlement }) =>
      `${party} acts as ${role} and does not own ${entitlement}.`,
    mend: ({ giver }) => `Act as global admin of ${giver}`,
  },
  'azure-access-missing': {
    so: ({ party, entitlement }) => `${party} has no role on ${entitlement}.`,
    mend: ({ giver }) => `Act as global admin of ${giver}`,
  },
  'may-not-manage-users': {
    so: ({ party, role, customer }) =>
      `${party} acts as ${role} and may not manage the users of ${customer}.`,
    mend: ({ giver }) => `Act as global admin of ${giver}`,
  },
  'delegated-admin-missing': {
    so: ({ customer, party }) => `${customer} has not delegated admin to ${party}.`,
    mend: ({ giver }) => `Act as global admin of ${giver}`,
  },
  'id-taken': {
    so: ({ choice }) =>
      choice !== ''
        ? `Something else is called ${choice} already.`
        : 'Something else has this id already.',
    mend: 'Choose another id',
  },
  ...byClock({
    so: ({ party }) => `${party} acts; only the clock does this.`,
    mend: 'Move the clock on',
  } satisfies RuleWords),
} as const satisfies SomeRules
