import type { MemoryWorkspace } from '../engine/execute.ts'
import { invariant } from '../kernel/invariant.ts'
import type { Customer } from '../model/parties/customer.ts'
import { customerId } from '../model/ids.ts'
import type { Transition } from '../model/azure/transition.ts'
import { customerOf } from '../model/world.ts'
import { when, type Told } from './builders.ts'

/** The customer of every drawn case. */
export function adatum({ world }: Pick<MemoryWorkspace, 'world'>): Customer {
  return customerOf(world, customerId('adatum'))
}

export function transitionOf(at: MemoryWorkspace): Transition {
  const [transition] = adatum(at).transitions.rows()
  invariant(transition, 'a transition was started')
  return transition
}

export const advance = (by: string): Told => ['microsoft/system', { type: 'AdvanceClock', by }]

/** Lets time pass and drives a failed transition on, as a partner would, until it completes. */
export function driveToEnd(start: MemoryWorkspace): MemoryWorkspace {
  let at = start
  for (let tries = 0; tries < 12 && transitionOf(at).status !== 'completed'; tries += 1) {
    at = when(at, advance('1d')).after
    const { status, id: transition } = transitionOf(at)
    if (status === 'failed') {
      const resume = { type: 'ResumeAzurePlanTransition', partner: 'contoso', customer: 'adatum' }
      at = when(at, ['contoso/admin-agent', { ...resume, transition } as Told[1]]).after
    }
  }
  return at
}
