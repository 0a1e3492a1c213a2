import type { Rule } from '../../kernel/decision.ts'
import { notGlobalAdmin } from '../../policies/acting.ts'
import { allows, directBillRules } from '../../policies/permission.ts'
import { byProvider } from '../../policies/selling.ts'
import type { OwnershipFacts, RequestFacts } from './ownership-facts.ts'
import { appOnlyRefused, goingOnRules } from './rules.ts'

const source = 'partner-center#transfers'

const transferableRules = [
  {
    id: 'AZT-17',
    code: 'not-outside-csp',
    must: 'The Azure subscription must have been bought outside CSP.',
    source,
    holds: (facts) => facts.isOutsideCsp,
  },
  {
    id: 'AZT-17',
    code: 'billing-ownership-not-transferable',
    must: 'The Azure subscription must be under a direct Enterprise Agreement; for any other, a new subscription is created under the Azure plan and the resources are moved into it.',
    source,
    holds: (facts) => facts.isTransferable,
    details: ({ channel }) => ({ channels: channel === null ? [] : [channel] }),
    mend: { by: 'command', command: 'CreateAzureSubscription' },
  },
] as const satisfies readonly Rule<OwnershipFacts>[]

/** Of the plan that the request aims at. */
const planRules = [
  {
    id: 'AZT-17',
    code: 'azure-plan-missing',
    must: 'The partner must have an active Azure plan for the customer, the one that the request names.',
    source,
    holds: (facts) => facts.plan !== undefined,
    mend: ({ holdsPlan }) =>
      holdsPlan
        ? { by: 'again', with: {}, choose: ['plan'] }
        : { by: 'command', command: 'PurchaseAzurePlan' },
  },
] as const satisfies readonly Rule<OwnershipFacts>[]

/** In order of precedence: when several are broken, the first is the refusal. */
export const requestOwnershipRules = [
  appOnlyRefused,
  {
    id: 'AZT-17',
    code: 'provider-takes-ownership-for-reseller',
    must: 'A direct bill partner or an indirect provider must ask for billing ownership; a reseller asks its provider.',
    source,
    holds: allows('provider-takes-ownership-for-reseller'),
    details: ({ providers }) => ({ providers }),
    mend: byProvider,
  },
  ...directBillRules,
  ...goingOnRules,
  ...transferableRules,
  {
    id: 'AZT-17',
    code: 'azure-plan-not-named',
    must: 'A request must name its plan, or the reseller whose plan it is, where the partner has several.',
    source,
    holds: (facts) => facts.plan !== undefined || facts.plansToChoose.length === 0,
    details: ({ plansToChoose }) => ({ plans: plansToChoose }),
    mend: { by: 'again', with: {}, choose: ['plan'] },
  },
  ...planRules,
  {
    id: 'TRF-05',
    code: 'already-in-transfer',
    must: 'No other request may be open for the subscription; it is withdrawn, declined, or over after thirty days.',
    source,
    holds: (facts) => facts.inTheWay === undefined,
    details: ({ inTheWay }) => ({ partners: inTheWay ? [inTheWay.partner] : [] }),
    mend: ({ inTheWay }) =>
      inTheWay === undefined
        ? null
        : {
            by: 'command',
            command: 'WithdrawBillingOwnership',
            with: { partner: inTheWay.partner },
            as: 'customer/global-admin',
          },
  },
] as const satisfies readonly Rule<RequestFacts>[]

/** The customer's global admin answers; what must be true when the request is made must be so now (decision-0086). */
export const acceptOwnershipRules = [
  {
    id: 'REL-02',
    ...notGlobalAdmin,
    source: 'partner-center#relationships',
    holds: (facts) => facts.actorIsCustomerGlobalAdmin,
  },
  {
    id: 'AZT-17',
    code: 'no-ownership-request',
    must: 'The partner must have asked for the billing ownership of this subscription, within the last thirty days.',
    source,
    holds: (facts) => facts.request !== undefined,
    mend: { by: 'command', command: 'RequestBillingOwnership', as: 'partner/admin-agent' },
  },
  ...goingOnRules,
  ...transferableRules,
  ...planRules,
] as const satisfies readonly Rule<OwnershipFacts>[]

export const withdrawOwnershipRules = [
  {
    id: 'AZT-17',
    code: 'not-party-to-request',
    must: 'An admin of the partner that asked must withdraw the request, or the customer’s global admin decline it.',
    source,
    holds: (facts) => facts.actorMayWithdraw,
    mend: { by: 'actor', as: 'customer/global-admin' },
  },
] as const satisfies readonly Rule<OwnershipFacts>[]
