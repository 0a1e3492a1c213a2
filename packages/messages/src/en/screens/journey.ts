import type { EventType } from '@understudy/domain'
import type { Forms } from '../../format/count.ts'

/** What a move of the clock will do, before it is made. */
export const journey = {
  open: 'Preview…',
  title: 'What happens on a move of the clock',
  until: 'Until',
  next: (moment: string) => `What falls due next, ${moment}`,
  day: 'A day',
  dayLabel: 'Start of this day (UTC)',
  chooseDay: 'Please choose a day.',
  lead: (moment: string) =>
    `The real run on a copy of this rehearsal, until ${moment}. Nothing has happened yet.`,
  nothing: 'Nothing falls due until then; only the clock moves.',
  total: { one: '# event', other: '# events' },
  others: { one: '# other event', other: '# other events' },
  counts: {
    AzurePlanTransitionCompleted: {
      one: '# transition completed',
      other: '# transitions completed',
    },
    TransitionStepCompleted: {
      one: '# step of a transition done',
      other: '# steps of transitions done',
    },
    TransitionStepFailed: { one: '# step fails', other: '# times a step fails' },
    TransitionStepDelayed: { one: '# step is late', other: '# times a step is late' },
    AzurePlanPurchased: { one: '# Azure plan bought', other: '# Azure plans bought' },
    AzureEntitlementMapped: {
      one: '# Azure subscription moved under its plan',
      other: '# Azure subscriptions moved under their plans',
    },
    CommerceSubscriptionSuspended: {
      one: '# commerce subscription suspended',
      other: '# commerce subscriptions suspended',
    },
    SpendingBudgetRemoved: { one: '# monthly budget removed', other: '# monthly budgets removed' },
    SpendingBoundPassed: { one: '# bound of a budget passed', other: '# bounds of budgets passed' },
    SpendingAlertSent: { one: '# budget alert sent', other: '# budget alerts sent' },
    ResellerEnrollmentApproved: { one: '# enrolment approved', other: '# enrolments approved' },
    ResellerEnrollmentRefused: { one: '# enrolment refused', other: '# enrolments refused' },
    ResellerEnrollmentDelayed: {
      one: '# answer to an enrolment late',
      other: '# answers to enrolments late',
    },
    LicenseMoveStarted: { one: '# planned move started', other: '# planned moves started' },
    ScheduledMoveRefused: {
      one: '# planned move does not start',
      other: '# planned moves do not start',
    },
    SubscriptionPurchased: { one: '# subscription bought', other: '# subscriptions bought' },
    SubscriptionProvisioned: {
      one: 'licences of # subscription provided',
      other: 'licences of # subscriptions provided',
    },
    ProvisioningFailed: {
      one: '# try to provide licences fails',
      other: '# tries to provide licences fail',
    },
    ProvisioningDelayed: {
      one: 'licences of # subscription late',
      other: 'licences of # subscriptions late',
    },
    SubscriptionRenewed: { one: '# subscription renewed', other: '# subscriptions renewed' },
    SubscriptionExpired: { one: '# subscription expired', other: '# subscriptions expired' },
    SubscriptionDisabled: { one: '# subscription disabled', other: '# subscriptions disabled' },
    SubscriptionDeleted: { one: '# subscription deleted', other: '# subscriptions deleted' },
    LossAnnounced: { one: '# loss announced', other: '# losses announced' },
    UserDataDeleted: { one: 'data of # user gone', other: 'data of # users gone' },
    CreditDecided: { one: '# credit decided', other: '# credits decided' },
    UsageInvoiced: { one: '# usage invoice issued', other: '# usage invoices issued' },
    LicenseInvoiced: { one: '# licence invoice issued', other: '# licence invoices issued' },
    FaultTriggered: { one: '# fault strikes', other: '# faults strike' },
  } satisfies Partial<Record<EventType, Forms>>,
  steps: 'Steps of transitions',
  stepOf: (customer: string, number: string, of: string, came: string) =>
    `${customer}, step ${number} of ${of}, ${came}`,
  came: { done: 'done', failed: 'fails', late: 'is late' },
  events: 'What will happen, in order',
  more: { one: 'and # more', other: 'and # more' },
  move: 'Move the clock',
  notYet: 'Not yet',
} as const
