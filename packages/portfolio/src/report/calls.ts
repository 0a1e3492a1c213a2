import type { FixStep } from '../board/fix.ts'
import type { Planned } from './planned.ts'

/** One call of the Partner Center API, or what a person does where a plan knows none. */
export type Call =
  | { readonly kind: 'post'; readonly path: string; readonly body: object }
  /** Whether the customer can move, asked before it does. */
  | { readonly kind: 'eligibility'; readonly body: object }
  | { readonly kind: 'by-hand'; readonly step: FixStep }

/** What only a person knows; a script that still has it sends nothing for this customer. */
export const fillIn = 'FILL_IN'

/** What begins a customer's transition, in the order of the plan (source: docs/sources/partner-center.md). */
export function callsOf({ id, steps }: Planned): readonly Call[] {
  const body = { customerId: id, productFamily: 'azure' }
  return [
    // A wave comes after what had to be waited for.
    ...steps.filter(({ mend }) => mend.by !== 'waiting').map((step) => mendOf(id, step)),
    { kind: 'eligibility', body },
    { kind: 'post', path: '/v1/productUpgrades', body },
  ]
}

/**
 * A suspended subscription is reactivated by hand: a PATCH takes the whole resource, and what it leaves out is reset.
 */
function mendOf(id: string, step: FixStep): Call {
  const { mend } = step
  if (mend.by !== 'command' || mend.command !== 'AttestCustomerAgreement') {
    return { kind: 'by-hand', step }
  }
  return {
    kind: 'post',
    path: `/v1/customers/${encodeURIComponent(id)}/agreements`,
    body: {
      primaryContact: { firstName: fillIn, lastName: fillIn, email: fillIn, phoneNumber: '' },
      templateId: customerAgreementTemplate,
      dateAgreed: fillIn,
      type: 'MicrosoftCustomerAgreement',
    },
  }
}

/** The Microsoft Customer Agreement among the templates (partner-center#agreements). */
const customerAgreementTemplate = '117a77b0-9360-443b-8795-c6dedc750cf9'
