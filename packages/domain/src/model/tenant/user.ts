import type { Instant } from '../../kernel/calendar.ts'
import type { SkuId, UserId } from '../ids.ts'

/** A person in a customer's tenant, with the licences assigned to it and what became of its services. */
export interface User {
  readonly id: UserId
  /** The display name; first and last name say nothing about it. */
  readonly name: string
  /** Null when nobody has said. */
  readonly firstName: string | null
  /** Null when nobody has said. */
  readonly lastName: string | null
  /** Null when nobody has said. */
  readonly phone: string | null
  /** As in ada@adatum.example. */
  readonly principalName: string
  /** ISO 3166-1 alpha-2; null until somebody says, and without it there is no licence. */
  readonly usageLocation: string | null
  /** Null until somebody sets one; the password itself is never kept. */
  readonly password: Password | null
  /** In order of assignment. */
  readonly licenses: readonly AssignedLicense[]
  /** Null while it exists; a deleted user holds no licence. */
  readonly deletedAt: Instant | null
  /** Times at which something assigned was not served, oldest first; the last one is open while it lasts. */
  readonly interruptions: readonly Interruption[]
  /** Services that nothing provides any more, whose data is still there. */
  readonly stopped: readonly StoppedService[]
  /** Services whose data is gone, in the order in which it went. */
  readonly lost: readonly LostService[]
}

export interface Password {
  readonly setAt: Instant
  /** Whether the next sign-in asks for another. */
  readonly mustChange: boolean
}

/** What is known of a person by its name and place. */
export type Particulars = Pick<
  User,
  'name' | 'firstName' | 'lastName' | 'phone' | 'principalName' | 'usageLocation'
>

/** Of whom only the display name is known. */
export const unnamed = { firstName: null, lastName: null, phone: null } as const

export interface AssignedLicense {
  readonly sku: SkuId
  /** Short names of the service plans that are turned off. */
  readonly without: readonly string[]
  readonly assignedAt: Instant
}

/** `until` is excluded; null while it lasts. */
export interface Interruption {
  readonly from: Instant
  readonly until: Instant | null
  readonly services: readonly string[]
}

export interface StoppedService {
  readonly service: string
  readonly since: Instant
  /** When its data goes; null when it goes with the subscription that is still kept. */
  readonly goesAt: Instant | null
}

export interface LostService {
  readonly service: string
  readonly at: Instant
}

/** Somebody and the services that stop for it. */
export interface Loss {
  readonly user: UserId
  /** Short names, in order of the alphabet. */
  readonly services: readonly string[]
}

export function newUser(
  facts: Particulars & Pick<User, 'id' | 'password'>,
  licenses: readonly AssignedLicense[] = [],
): User {
  return { ...facts, licenses, deletedAt: null, interruptions: [], stopped: [], lost: [] }
}
