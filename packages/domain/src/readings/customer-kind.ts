import type { Customer } from '../model/parties/customer.ts'
import type { Partner } from '../model/parties/partner.ts'
import { columnOf } from '../policies/capability-column.ts'

/** Whether a partner orders for a customer itself, or its provider does. */
export function customerKind(partner: Partner, customer: Customer): 'direct' | 'indirect' {
  const column = columnOf(partner, customer, 'order')
  return column === 'dual-indirect' || column === 'indirect-reseller' ? 'indirect' : 'direct'
}
