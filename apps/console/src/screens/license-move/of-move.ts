import type { CustomerFile } from '../customer/customer-file.ts'
import type { Moving } from './moving.tsx'
import type { Plan } from './plan.ts'

/** What every part of the start of a move is given. */
export interface OfMove {
  readonly plan: Plan
  readonly moving: Moving
  readonly customer: CustomerFile
}
