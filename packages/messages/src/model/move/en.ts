import type { SomeEvents } from '../../words.ts'

export const move = {
  LicenseMoveStarted: ({ lines, customer, partner }, say) =>
    `${say.count(lines.length, { one: 'subscription', other: 'subscriptions' })} of ${say.party(customer)} on the way to ${say.party(partner)}`,
  LicenseMoveScheduled: ({ customer, partner, on }, say) =>
    `Move of licences of ${say.party(customer)} to ${say.party(partner)} planned for ${say.day(on)}`,
  ScheduledMoveCancelled: ({ customer, partner }, say) =>
    `Planned move of licences of ${say.party(customer)} to ${say.party(partner)} called off`,
  ScheduledMoveRefused: ({ customer, partner }, say) =>
    `Planned move of licences of ${say.party(customer)} to ${say.party(partner)} did not start: a rule was in the way`,
  CreditCaseOpened: ({ subscription, by }, say) =>
    `${say.party(by)} asked Microsoft 365 billing support for a credit on ${subscription}`,
  CreditDecided: ({ subscription, granted }, say) =>
    granted === null
      ? `No credit granted on ${subscription}`
      : `Credit of ${say.money(granted)} granted on ${subscription}`,
} as const satisfies SomeEvents
