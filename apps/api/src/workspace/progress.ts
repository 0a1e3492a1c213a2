import { progressOf, type World } from '@understudy/domain'
import { customerIn } from './address.ts'
import type { Progress } from './shapes.ts'

/** Every transition of one customer, or of all, in order of customer and start. */
export function progressIn(world: World, customer?: string): Progress[] {
  const customers = customer === undefined ? world.customers.rows() : [customerIn(world, customer)]
  return customers.flatMap(({ transitions }) =>
    transitions.rows().map((transition) => ({
      transition,
      partnerCenter: progressOf(transition, 'partner-center'),
      azurePortal: progressOf(transition, 'azure-portal'),
    })),
  )
}
