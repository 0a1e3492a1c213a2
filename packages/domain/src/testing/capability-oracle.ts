import { columns, type Capability, type Column } from '../policies/capability.ts'

/**
 * Who may do what, said a second time from `direct-bill-authorization#who-may-do-what`: a letter for each column, in the
 * order of `columns`. What walks are judged by must not be what the rules look at.
 */
const said: Readonly<Partial<Record<Capability, string>>> = {
  'take-direct-customer': 'ynnyynnn',
  'invite-with-provider': 'nyyynnnn',
  order: 'yynnynnn',
  'reserve-azure': 'yynnynnn',
  'add-azure': 'yynnynnn',
  'add-seats': 'yynnyynn',
  'reduce-seats': 'yynnyyyn',
  suspend: 'yynnyyyn',
  'change-subscription': 'yynnyyyn',
  'manage-licenses': 'yyyyyyyn',
  'manage-azure': 'yyyyyyyn',
  'move-to-azure-plan': 'yynnyynn',
  'bring-azure-in': 'yynnynnn',
  'attest-agreement': 'yynnyyyn',
  'create-tenant': 'ynnnynnn',
}

/** The capabilities that a command asks for. */
export const walkedCapabilities = Object.keys(said) as Capability[]

export function mayDo(capability: Capability, column: Column): boolean {
  return said[capability]?.[columns.indexOf(column)] === 'y'
}
