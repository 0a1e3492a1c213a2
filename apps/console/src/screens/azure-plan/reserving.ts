import { createSignal } from 'solid-js'
import type { Order } from '../../api/client.ts'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { keyOf, nextReservationId, type Reservable } from './reservations.ts'

export const payments = ['monthly', 'upfront'] as const

/** What is chosen of a reservation that is to be bought, and the command it makes; none while the number is wrong. */
export function createReserving(of: {
  readonly customer: CustomerFile
  readonly reservables: readonly Reservable[]
}) {
  const rehearsal = useRehearsal()
  const [what, setWhat] = createSignal<string>()
  const [payment, setPayment] = createSignal<(typeof payments)[number]>('monthly')
  const [instances, setInstances] = createSignal('1')
  const [scope, setScope] = createSignal('')
  const [reseller, setReseller] = createSignal('')
  const chosen = () => of.reservables.find((one) => keyOf(one) === what()) ?? of.reservables[0]
  const isNumber = () => /^[1-9]\d{0,3}$|^10000$/.test(instances())
  const command = (): Order<'PurchaseReservation'> | undefined => {
    const one = chosen()
    if (one === undefined || !isNumber()) return undefined
    return {
      type: 'PurchaseReservation',
      partner: partyOf(rehearsal.actor()),
      customer: of.customer.id,
      subscription: nextReservationId(of.customer.subscriptions),
      armSku: one.armSku,
      armRegion: one.armRegion,
      termLength: one.termLength,
      payment: payment(),
      quantity: Number(instances()),
      ...(scope() === '' ? {} : { entitlement: scope() }),
      ...(reseller() === '' ? {} : { reseller: reseller() }),
    }
  }
  return {
    what: () => what() ?? of.reservables.map(keyOf)[0] ?? '',
    setWhat,
    payment,
    setPayment: (value: string) => setPayment(payments.find((one) => one === value) ?? 'monthly'),
    instances,
    setInstances,
    isNumber,
    scope,
    setScope,
    reseller,
    setReseller,
    command,
  }
}
