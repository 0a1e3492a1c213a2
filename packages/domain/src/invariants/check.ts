import { assertNever } from '../kernel/invariant.ts'
import { accessKept } from './access-kept.ts'
import { auditExplains } from './audit-explains.ts'
import { billedExactlyOnce } from './billed-exactly-once.ts'
import { enrolledStaysEnrolled } from './enrolled-stays-enrolled.ts'
import { entitlementsUnderOwnPlan } from './entitlements-under-own-plan.ts'
import type { FileStep, Step } from '../engine/step.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { InvariantCheck } from './invariant-check.ts'
import { lossesAreSaidBefore } from './losses-are-said-before.ts'
import { mappedMeansSuspended } from './mapped-means-suspended.ts'
import { moneyConserved } from './money-conserved.ts'
import { onePlanPerRecord } from './one-plan-per-record.ts'
import { oneRegion } from './one-region.ts'
import { ordersWithAgreement } from './orders-with-agreement.ts'
import { overAssignedAreNamed } from './over-assigned-are-named.ts'
import { portalBudgetApart } from './portal-budget-apart.ts'
import { postingsBalance } from './postings-balance.ts'
import { postingsStay } from './postings-stay.ts'

/** Checked after every event of every scenario, walk and property. */
export const invariants: readonly InvariantCheck[] = [
  onePlanPerRecord,
  entitlementsUnderOwnPlan,
  billedExactlyOnce,
  mappedMeansSuspended,
  accessKept,
  portalBudgetApart,
  ordersWithAgreement,
  oneRegion,
  overAssignedAreNamed,
  enrolledStaysEnrolled,
  moneyConserved,
  auditExplains,
  lossesAreSaidBefore,
  postingsBalance,
  postingsStay,
]

/** Every invariant that one event contradicts, with what contradicts it. */
export function checkInvariants(
  step: Step,
): { readonly id: string; readonly statement: string; readonly violation: string }[] {
  return invariants.flatMap((check) => {
    const { id, statement } = check
    return violationsOf(check, step).map((violation) => ({ id, statement, violation }))
  })
}

/** Whether an event changed something that a truth is about. */
function isConcerned({ before, after }: FileStep<Customer>, parts: readonly (keyof Customer)[]) {
  return before === undefined || parts.some((part) => before[part] !== after[part])
}

function violationsOf(check: InvariantCheck, step: Step): readonly string[] {
  const { customer, partner } = step.subjects
  switch (check.of) {
    case 'customer':
      return customer && (check.parts === undefined || isConcerned(customer, check.parts))
        ? check.violations(customer, step)
        : []
    case 'partner':
      return partner ? check.violations(partner, step) : []
    case 'event':
      return check.violations(step)
    default:
      return assertNever(check)
  }
}
