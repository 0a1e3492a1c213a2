import type { Partner } from '@understudy/domain'
import { invoicesOf, type PartnerInvoice } from '../../billing/invoice-of.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { notFound } from '../wire/refused.ts'

/** An invoice of the caller, its number in any case. @throws FaultError 404 */
export function invoiceAsked(
  c: PartnerCenterContext,
  caller: Partner,
  number: string,
): PartnerInvoice {
  const found = invoicesOf(c.var.opened.world, caller).find(
    (one) => one.number.toLowerCase() === number.toLowerCase(),
  )
  if (found) return found
  throw notFound(`There is no invoice ${number}.`)
}
