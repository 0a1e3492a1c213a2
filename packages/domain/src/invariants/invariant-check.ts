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
  /** While these parts of a file are what they were, what held of it still holds; looked at after every event, when absent. */
  readonly parts?: readonly (keyof Customer)[]
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

/** Ties a truth to the parts of a file that it is about: it is given no other part, so it cannot look at one that is not named. */
export function truthBy<const Part extends keyof Customer>(
  parts: readonly Part[],
  truth: Statement & {
    readonly violations: (
      file: FileStep<Pick<Customer, Part | 'id'>>,
      step: Step,
    ) => readonly string[]
  },
): InvariantCheck {
  return { of: 'customer', parts, ...truth }
}
