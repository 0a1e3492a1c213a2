import type { MailWords } from '../words.ts'

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
  'ownership-transferred': {
    subject: ({ customer }, say) => `Billing ownership at ${say.party(customer)} is yours`,
    text: ({ about }) => `The Azure subscription ${about ?? ''} is billed under your plan now.`,
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
  'budget-to-re-enter': {
    subject: ({ customer }, say) => `Enter the budget of ${say.party(customer)} again`,
    text: ({ about }) =>
      `The monthly budget of ${about ?? ''} was not carried over. Enter it on the Subscriptions page, and in the Azure portal too.`,
  },
} as const satisfies MailWords
