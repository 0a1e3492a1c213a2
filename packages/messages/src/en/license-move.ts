import type { SlugWords } from '../words.ts'

export const licenseMove = {
  title: 'Licence move',
  commands: {
    StartLicenseMove: 'Move licences into CSP',
    ScheduleLicenseMove: 'Plan a move of licences',
    CancelScheduledMove: 'Call off a planned move',
    RunScheduledMove: 'Start a planned move',
    EndSourceSubscription: 'End an original subscription',
    OpenCreditCase: 'Ask for a credit',
    DecideCredit: 'Decide about a credit',
  },
  events: {
    LicenseMoveStarted: ({ lines, customer, partner }, say) =>
      `${say.count(lines.length, { one: 'subscription', other: 'subscriptions' })} of ${say.party(customer)} on the way to ${say.party(partner)}`,
    LicenseMoveScheduled: ({ customer, partner, on }, say) =>
      `Move of licences of ${say.party(customer)} to ${say.party(partner)} planned for ${say.day(on)}`,
    ScheduledMoveCancelled: ({ customer, partner }, say) =>
      `Planned move of licences of ${say.party(customer)} to ${say.party(partner)} called off`,
    ScheduledMoveRefused: ({ customer, partner }, say) =>
      `Planned move of licences of ${say.party(customer)} to ${say.party(partner)} did not start: a rule was in the way`,
    SourceSubscriptionCancelled: ({ subscription }) =>
      `Original subscription ${subscription} cancelled, without a refund`,
    CreditCaseOpened: ({ subscription, by }, say) =>
      `${say.party(by)} asked Microsoft 365 billing support for a credit on ${subscription}`,
    CreditDecided: ({ subscription, granted }, say) =>
      granted === null
        ? `No credit granted on ${subscription}`
        : `Credit of ${say.money(granted)} granted on ${subscription}`,
  },
} as const satisfies SlugWords
