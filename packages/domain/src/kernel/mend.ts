import type { Instant } from './calendar.ts'
import type { CommandName } from './command-name.ts'

/** Fields of a command as plain data. */
export type Fields = Readonly<Record<string, Field>>
export type Field =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly amount: string; readonly currency: string }

/** Where people look something up that no command mends. */
export const places = [
  'agreement',
  'catalog',
  'customers',
  'fault-points',
  'lifecycle',
  'license-move',
  'licenses',
  'orders',
  'plans',
  'programs',
  'relationship',
  'time',
  'transfers',
  'transition',
] as const
export type Place = (typeof places)[number]

/**
 * What mends a broken rule, as data. In a rule, `as` names its party by the field of the command that holds it
 * (`customer/global-admin`; `actor/…` is whoever acts now); in a refusal it is the party itself.
 */
export type Mend =
  /** Another command comes first. What it needs of the refused one's references is filled in; `with` adds to it. */
  | {
      readonly by: 'command'
      readonly command: CommandName
      readonly with?: Fields | undefined
      /** The actor of the refused command, when absent. */
      readonly as?: string | undefined
    }
  /** The same command with these fields; what only the person can say is named in `choose`. Lists are added to. */
  | {
      readonly by: 'again'
      readonly with: Fields
      readonly choose?: readonly string[] | undefined
      readonly as?: string | undefined
    }
  /** The same command, given by somebody else. */
  | { readonly by: 'actor'; readonly as: string }
  /** Nothing but time. */
  | { readonly by: 'waiting'; readonly until: Instant }
  /** A choice that is made elsewhere. */
  | { readonly by: 'looking'; readonly at: Place }
