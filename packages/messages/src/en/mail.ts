import { namesOn } from '../of-the-time.ts'
import type { MailWords } from '../words.ts'

const people = { one: '# user', other: '# users' }

export const mail = {
  invitation: {
    subject: ({ partner }, say) => `${say.party(partner)} asks for a reseller relationship`,
    text: () => '',
  },
  'relationship-accepted': {
    subject: ({ customer }, say) => `${say.party(customer)} accepted the reseller relationship`,
    text: ({ customer }, say) =>
      `${say.party(customer)} is in your customer list now. You may provision for it.`,
  },
  'relationship-removed': {
    subject: ({ partner }, say) => `The reseller relationship with ${say.party(partner)} has ended`,
    text: ({ partner }, say) => `${say.party(partner)} can no longer sell to you.`,
  },
  'agreement-signed': {
    subject: ({ customer }, say) =>
      `${say.party(customer)} signed the Microsoft Customer Agreement`,
    text: () => 'The agreement stands with every partner of this customer.',
  },
  'ownership-requested': {
    subject: ({ partner }, say) => `${say.party(partner)} asks for billing ownership`,
    text: ({ about }) =>
      `It concerns the Azure subscription ${about ?? ''}. A global admin answers.`,
  },
  'ownership-withdrawn': {
    subject: ({ customer }, say) =>
      `The request for billing ownership at ${say.party(customer)} is over`,
    text: ({ about }) =>
      `It was withdrawn or declined. The Azure subscription ${about ?? ''} stays as it was.`,
  },
  'ownership-transferred': {
    subject: ({ customer }, say) => `Billing ownership at ${say.party(customer)} is yours`,
    text: ({ about }) => `The Azure subscription ${about ?? ''} is billed under your plan now.`,
  },
  'transfer-requested': {
    subject: ({ partner, customer }, say) =>
      `${say.party(partner)} asks you to take subscriptions of ${say.party(customer)}`,
    text: () =>
      'An admin agent or a sales agent accepts or rejects the transfer within thirty days.',
  },
  'transfer-rejected': {
    subject: ({ customer }, say) =>
      `The transfer of subscriptions of ${say.party(customer)} was rejected`,
    text: () => 'Nothing was handed over.',
  },
  'transfer-withdrawn': {
    subject: ({ customer }, say) =>
      `The transfer of subscriptions of ${say.party(customer)} was withdrawn`,
    text: () => 'There is nothing left to answer.',
  },
  'transfer-expired': {
    subject: ({ customer }, say) =>
      `The transfer of subscriptions of ${say.party(customer)} is over`,
    text: () => 'Nobody answered it in time. It can be requested again.',
  },
  'transfer-completed': {
    subject: ({ customer }, say) =>
      `The transfer of subscriptions of ${say.party(customer)} is completed`,
    text: () =>
      'What was handed over has new IDs. What could not be is named in the transfer, and can be requested again.',
  },
  'transition-started': {
    subject: ({ customer }, say) =>
      `Transition of ${say.party(customer)} to the Azure plan started`,
    text: () => 'Follow its progress in Partner Center and in the Azure portal.',
  },
  'transition-failed': {
    subject: ({ customer }, say) => `A step of the transition of ${say.party(customer)} failed`,
    text: () => 'Azure usage goes on undisturbed. What to do is shown in the transition.',
  },
  'transition-completed': {
    subject: ({ customer }, say) =>
      `Transition of ${say.party(customer)} to the Azure plan completed`,
    text: () => 'Every Azure subscription is under its plan.',
  },
  'invoice-withheld': {
    subject: ({ about }) => `Invoice ${about ?? ''} waits for an exchange rate`,
    text: ({ about, customer }, say) =>
      `Nobody has stated what a dollar is in its currency in that month, so the usage of ${say.party(customer)} is not on ${about ?? ''} yet. Nothing of it is lost: once the rate is stated, it is invoiced.`,
  },
  'budget-nearly-used': {
    subject: ({ customer }, say) => `80 % of the budget of ${say.party(customer)} is used`,
    text: ({ about }) =>
      `The monthly budget is ${about ?? ''}. Usage of this month has passed 80 % of it. Nothing is stopped.`,
  },
  'budget-used': {
    subject: ({ customer }, say) => `The budget of ${say.party(customer)} is used up`,
    text: ({ about }) =>
      `The monthly budget is ${about ?? ''}. Usage of this month has passed it. Nothing is stopped.`,
  },
  'budget-to-re-enter': {
    subject: ({ customer }, say) => `Enter the budget of ${say.party(customer)} again`,
    text: ({ about }) =>
      `The monthly budget of ${about ?? ''} was not carried over. Enter it on the Subscriptions page, and in the Azure portal too.`,
  },
  'service-ends': {
    subject: ({ customer, loss }, say) =>
      `Services stop at ${say.party(customer)} for ${say.count(loss?.users.length ?? 0, people)}`,
    text: ({ about, loss }, say) =>
      `${about === null ? 'Licences are taken away' : `It comes with the subscription ${about}`}. ` +
      `Concerned: ${say.list(loss?.users ?? [])}. Services: ${say.list(loss?.services ?? [])}.` +
      (loss?.serviceEndsAt ? ` They stop on ${say.instant(loss.serviceEndsAt)}.` : '') +
      (loss?.dataGoesAt ? ` Data goes on ${say.instant(loss.dataGoesAt)}.` : ''),
  },
  'subscription-ended': {
    subject: ({ about }) => `The term of subscription ${about ?? ''} is over`,
    text: () =>
      'It was not renewed. Who loses service, and when data goes, was announced by a message of its own.',
  },
  'subscription-deleted': {
    subject: ({ about }) => `Subscription ${about ?? ''} is deleted`,
    text: ({ loss }, say) =>
      loss
        ? `With it went data of ${say.list(loss.users)}: ${say.list(loss.services)}.`
        : 'No data was lost: other licences hold it, or nobody had any.',
  },
  'data-deleted': {
    subject: ({ about }) => `What was kept of ${about ?? ''} is deleted`,
    text: ({ loss }, say) =>
      `The time for which it was kept is over: ${say.list(loss?.services ?? [])}.`,
  },
  'move-started': {
    subject: ({ partner }, say) => `${say.party(partner)} has ordered licences for you in CSP`,
    text: () =>
      'Your subscriptions go on until you let them expire or cancel them. Cancelling early brings no refund.',
  },
  'credit-decided': {
    subject: ({ about }) =>
      about === null ? 'No credit is granted' : `A credit of ${about} is granted`,
    text: () => 'Microsoft 365 billing support has decided about what was paid for time not used.',
  },
  'enrollment-approved': {
    subject: () => 'Your enrolment as indirect reseller is approved',
    text: ({ about }) =>
      `To ${about ?? ''}: sign in again; the overview shows the indirect reseller agreement. A global admin accepts it.`,
  },
  'enrollment-refused': {
    subject: () => 'Your enrolment as indirect reseller is refused',
    text: ({ about }) => `To ${about ?? ''}: review your partner details and submit it again.`,
  },
  'incentive-invitation': {
    subject: () => 'You are invited to the incentives of indirect resellers',
    text: ({ about, at }) =>
      `To ${about ?? ''}: your tenant is tied to this ${namesOn(at).mpn} account. Enrol under Incentives; what you have for direct billing is managed there by itself and stays.`,
  },
  'direct-bill-measured': {
    subject: () => 'You meet the criteria of direct billing',
    text: ({ about }) => `${admins(about)} you were measured, and nothing is missing.`,
  },
  'direct-bill-restricted': {
    subject: () => 'Your direct billing is restricted',
    text: ({ about, until, at }, say) =>
      `${admins(about)} nothing new can be bought in your ${namesOn(at).directory} tenant; what your customers have goes on. ` +
      (until === null
        ? 'What you may still do is shown under Programs.'
        : `It is suspended on ${say.instant(until)} unless what is missing is there before. What you may still do is shown under Programs.`),
  },
  'direct-bill-suspended': {
    subject: () => 'Your direct billing is suspended',
    text: ({ about, until }, say) =>
      `${admins(about)} what your customers have can be managed and reduced. ` +
      (until === null ? '' : `It is revoked on ${say.instant(until)}. `) +
      'Move your customers to an indirect provider before.',
  },
  'direct-bill-revoked': {
    subject: () => 'Your direct billing is revoked',
    text: ({ about }) =>
      `${admins(about)} renewals are off, and what your direct customers have goes to the end of its term. What you may do as indirect reseller stays.`,
  },
  'direct-bill-restored': {
    subject: () => 'You bill directly as before',
    text: ({ about }) => `${admins(about)} what was missing is there in time.`,
  },
  'direct-bill-notice': {
    subject: () => 'Your notice of leaving direct billing has arrived',
    text: ({ about, until }, say) =>
      `${admins(about)} direct billing ends${until === null ? '' : ` on ${say.instant(until)}`}. Until then everything goes on.`,
  },
  'partnership-requested': {
    subject: ({ partner }, say) => `${say.party(partner)} asks for a partnership`,
    text: () => '',
  },
  'partnership-accepted': {
    subject: ({ customer }, say) => `${say.party(customer)} has authorized you`,
    text: ({ customer }, say) =>
      `${say.party(customer)} is one of your indirect resellers now. You may order for its customers, and administer its work account.`,
  },
  'provider-admin-removed': {
    subject: ({ customer }, say) =>
      `Your admin access to the work account of ${say.party(customer)} is removed`,
    text: () => 'The partnership goes on; you still order for its customers.',
  },
  'partnership-ended': {
    subject: ({ customer, partner }, say) =>
      `The partnership of ${say.party(customer)} and ${say.party(partner)} has ended`,
    text: () => 'Microsoft’s support has ended it. Relationships with customers stay as they are.',
  },
  'customer-created': {
    subject: ({ customer }, say) => `${say.party(customer)} is a new customer of yours`,
    text: ({ partner }, say) =>
      `${say.party(partner)} has created the tenant and named you. You manage it; ${say.party(partner)} orders.`,
  },
  'relationship-extended': {
    subject: ({ customer }, say) => `The relationship with ${say.party(customer)} is yours too`,
    text: () =>
      'You know whom to bill and may order. You have no delegated admin privileges with this customer.',
  },
} as const satisfies MailWords

/** The recipient of Microsoft’s mail: the primary contact, otherwise the people who may act on it. */
function admins(contact: string | null): string {
  return contact === null ? 'To your global admins:' : `To ${contact}:`
}
