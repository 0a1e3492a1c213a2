import type { Customer } from '../model/parties/customer.ts'
import type { Partner } from '../model/parties/partner.ts'
import type { FileStep, Step } from '../engine/step.ts'

/** A truth of the whole world. It looks at the file that a step touched; the rest was true before and is unchanged. */
export type InvariantCheck = Statement & (OfCustomer | OfPartner | OfEvent)

interface Statement {
  /** Rulebook id. */
  readonly id: string
  readonly statement: string
}

/** Holds for every customer. What contradicts it is told in sentences that name the smallest set of things. */
interface OfCustomer {
  readonly of: 'customer'
  readonly violations: (file: FileStep<Customer>, step: Step) => readonly string[]
}

/** Holds of every event, whoever it is about. */
interface OfEvent {
  readonly of: 'event'
  readonly violations: (step: Step) => readonly string[]
}

/** Holds for every partner. */
interface OfPartner {
  readonly of: 'partner'
  readonly violations: (file: FileStep<Partner>, step: Step) => readonly string[]
}
