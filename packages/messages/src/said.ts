import type { CommandName } from '@understudy/domain'
import type { Forms } from './format/count.ts'

/** The case of a refusal, ready to be put into a sentence: names for ids, and a plain noun for what was not named. */
export interface Said {
  readonly partner: string
  readonly customer: string
  /** Whom the person that acted belongs to. */
  readonly party: string
  /** In which role it acted. */
  readonly role: string
  /** The actor who can mend it, and the role; the one who acted, when nobody else is needed. */
  readonly giver: string
  readonly giverRole: string
  readonly subscription: string
  readonly entitlement: string
  readonly plan: string
  readonly offer: string
  readonly user: string
  readonly reseller: string
  readonly provider: string
  readonly cart: string
  /** The names a list of the rule's details holds, joined; up to three of them, more as a number. */
  readonly few: (kind: string, forms: Forms) => string
  /** All of them. */
  readonly all: (kind: string) => string
  readonly has: (kind: string) => boolean
  readonly many: (kind: string) => number
  /** The first item of a list as it stands. */
  readonly first: (kind: string) => string
  /** The region at a place of `markets`. */
  readonly market: (place: number) => string
  /** A country that is a field of the command, or the first of a list. */
  readonly country: (field: string) => string
  /** The labels of a list of fields, and the words of a list of statuses. */
  readonly fields: (kind: string) => string
  readonly status: (kind: string) => string
  /** Where the first of a list of purchase channels is. */
  readonly channel: (kind: string) => string
  readonly count: (count: number, forms: Forms) => string
  /** A field of the command as it was written. */
  readonly given: (field: string) => string
  readonly money: (field: string) => string
  /** What was written in the field that must be written anew. */
  readonly choice: string
  /** The day of a field, or of the first item of a list. */
  readonly day: (field: string) => string
  /** When waiting mends it. */
  readonly until: string
  /** The workspace's day. */
  readonly today: string
  /** What the mend is: `command`, `again`, `waiting` … and the command's type. */
  readonly by: string
  readonly command: CommandName | ''
}
