import type { Customer, Transfer } from '@understudy/domain'
import { byId, customerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { refused } from '../wire/refused.ts'

/** @throws FaultError 404 with code 900100 for a transfer that the caller neither asked for nor answers */
export function transferAsked(
  c: PartnerCenterContext,
  address: { readonly customer: string; readonly transfer: string },
): { readonly customer: Customer; readonly transfer: Transfer } {
  const customer = customerOf(c, address.customer)
  const id = c.var.opened.identities.idOf('transfer', address.transfer)
  const transfer = transfersOf(c, customer).find((one) => one.id === id)
  if (!transfer) throw refused('unknown-transfer', `There is no transfer ${address.transfer}.`)
  return { customer, transfer }
}

/** The transfers of a customer that concern the caller. */
export function transfersOf(c: PartnerCenterContext, { transfers }: Customer): Transfer[] {
  const { partner } = c.var.caller
  return transfers.rows().filter((one) => one.partner === partner || one.provider === partner)
}

/** The transfer as it is once something was done. */
export async function readAgain(
  c: PartnerCenterContext,
  { id }: Customer,
  transfer: string,
): Promise<{ readonly customer: Customer; readonly transfer: Transfer }> {
  const world = await c.var.opened.workspace.world()
  const customer = byId(world.customers, id)
  const found = customer && byId(customer.transfers, transfer)
  if (!customer || !found) throw refused('unknown-transfer', 'The transfer is not there any more.')
  return { customer, transfer: found }
}
