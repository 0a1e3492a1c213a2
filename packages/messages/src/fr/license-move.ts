import type { SlugWords } from '../words.ts'

export const licenseMove = {
  title: 'Déplacement de licences',
  commands: {
    StartLicenseMove: 'Déplacer des licences dans CSP',
    EndSourceSubscription: 'Mettre fin à un abonnement d’origine',
    OpenCreditCase: 'Demander un crédit',
    DecideCredit: 'Décider d’un crédit',
  },
  events: {
    LicenseMoveStarted: ({ lines, customer, partner }, say) =>
      `${say.count(lines.length, { one: 'abonnement', other: 'abonnements' })} de ${say.party(customer)} en route vers ${say.party(partner)}`,
    SourceSubscriptionCancelled: ({ subscription }) =>
      `Abonnement d’origine ${subscription} annulé, sans remboursement`,
    CreditCaseOpened: ({ subscription, by }, say) =>
      `${say.party(by)} a demandé au support de facturation Microsoft 365 un crédit sur ${subscription}`,
    CreditDecided: ({ subscription, granted }, say) =>
      granted === null
        ? `Aucun crédit accordé sur ${subscription}`
        : `Crédit de ${say.money(granted)} accordé sur ${subscription}`,
  },
} as const satisfies SlugWords
