import { conflictsAmongLicenses, isCountry, isOutsideEveryMarket } from '../catalog/index.ts'
import { dayOf, type Instant } from '../kernel/calendar.ts'
import {
  cloudAgreementWithdrawnFrom,
  customerAgreementAvailableFrom,
} from '../model/parties/customer-agreement.ts'
import { authorizationDoubts } from './authorization-doubts.ts'
import { enrollmentDoubts } from './enrollment-doubts.ts'
import type { CustomerFacts, WorldFacts } from './facts.ts'
import { heldDoubts } from './held-doubts.ts'
import { sellerDoubts } from './seller-doubts.ts'
import { yetToCome, type FactsDoubt } from './yet-to-come.ts'

/**
 * Facts that cannot be so when the clock starts: dates that are still to come, agreements from outside their time, licences
 * that exclude each other, countries in no market (decision-0088). In the order of the file.
 */
export function doubtsOf(facts: WorldFacts, clock: Instant): FactsDoubt[] {
  const partners = Object.entries(facts.partners).flatMap(([id, partner]) => {
    const at = ['partners', id]
    const signs = `${id} signs its partner agreement`
    return [
      ...countryDoubt([...at, 'country'], partner.country),
      ...yetToCome(
        [...at, 'partnerAgreement'],
        partner.partnerAgreement ?? undefined,
        clock,
        signs,
      ),
      ...enrollmentDoubts(id, at, partner, clock),
      ...authorizationDoubts(id, at, partner, clock),
    ]
  })
  const customers = Object.entries(facts.customers).flatMap(([id, customer]) =>
    customerDoubts(id, customer, clock),
  )
  return [...partners, ...customers]
}

/** The sentence about a country that exists and is in no market; null for any other code. */
export function outsideEveryMarket(code: string): string | null {
  return isOutsideEveryMarket(code) ? `${code} is in no market; nothing is sold there.` : null
}

function customerDoubts(id: string, customer: CustomerFacts, clock: Instant): FactsDoubt[] {
  const at = ['customers', id]
  return [
    ...countryDoubt([...at, 'country'], customer.country),
    ...yetToCome([...at, 'registered'], customer.registered, clock, `${id} is registered`),
    ...Object.entries(customer.relationships).flatMap(([partner, relationship]) => {
      const path = [...at, 'relationships', partner, 'since']
      return yetToCome(path, relationship?.since, clock, `${id} and ${partner} become related`)
    }),
    ...agreementDoubts(id, [...at, 'agreement'], customer.agreement, clock),
    ...Object.entries(customer.subscriptions).flatMap(([key, one]) => {
      const of = [...at, 'subscriptions', key]
      const bought = yetToCome([...of, 'purchased'], one?.purchased, clock, `${key} is bought`)
      const stops = `${key} is ${one?.status ?? 'suspended'}`
      return [
        ...sellerDoubts(key, of, one ?? {}),
        ...bought,
        ...yetToCome([...of, 'suspended'], one?.suspended, clock, stops),
      ]
    }),
    ...heldDoubts(at, customer, clock),
    ...peopleDoubts([...at, 'users'], customer.users, clock),
    ...peopleDoubts([...at, 'staff'], customer.staff, clock),
  ]
}

function agreementDoubts(
  id: string,
  at: readonly string[],
  agreement: CustomerFacts['agreement'],
  clock: Instant,
): FactsDoubt[] {
  const { signed, attested, cloud } = agreement ?? {}
  return [
    ...yetToCome([...at, 'signed'], signed, clock, `${id} signs its agreement`),
    ...yetToCome([...at, 'attested'], attested, clock, `the agreement of ${id} is attested`),
    ...yetToCome([...at, 'cloud'], cloud, clock, `the cloud agreement of ${id} is attested`),
    ...Object.entries({ signed, attested }).flatMap(([key, when]) =>
      when === undefined || when >= customerAgreementAvailableFrom
        ? []
        : [
            {
              path: [...at, key],
              message: `The Microsoft Customer Agreement exists from ${dayOf(customerAgreementAvailableFrom)} on; ${id} has none of ${dayOf(when)}.`,
            },
          ],
    ),
    ...(cloud === undefined || cloud < cloudAgreementWithdrawnFrom
      ? []
      : [
          {
            path: [...at, 'cloud'],
            message: `The Microsoft Cloud Agreement is gone from ${dayOf(cloudAgreementWithdrawnFrom)} on; ${id} has none of ${dayOf(cloud)}.`,
          },
        ]),
  ]
}

function peopleDoubts(
  at: readonly string[],
  people: CustomerFacts['users'] | CustomerFacts['staff'],
  clock: Instant,
): FactsDoubt[] {
  return Object.entries(people).flatMap(([id, person]): FactsDoubt[] => {
    const { licenses = [], since } = person ?? {}
    const held = licenses.map((one) => (typeof one === 'string' ? { sku: one, without: [] } : one))
    return [
      ...yetToCome([...at, id, 'since'], since, clock, `${id} gets its licences`),
      ...conflictsAmongLicenses(held).map((services) => ({
        path: [...at, id, 'licenses'],
        message: `${id} cannot have ${services.join(' and ')} at once; they exclude each other.`,
      })),
    ]
  })
}

function countryDoubt(path: readonly string[], code: string): FactsDoubt[] {
  if (isCountry(code)) return []
  return [{ path, message: outsideEveryMarket(code) ?? `There is no country "${code}".` }]
}
