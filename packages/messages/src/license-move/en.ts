import { onlyTheClock } from '../policies/en.ts'
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
  rules: {
    'delegated-admin-missing': {
      so: ({ customer, party }) => `${customer} has not delegated admin to ${party}.`,
      mend: ({ giver }) => `Act as global admin of ${giver}`,
    },
    'source-not-licenses': {
      so: ({ all, many }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'is' : 'are'} no licences.`,
      mend: 'Leave it out; Azure is moved by the transition',
    },
    'source-already-gone': {
      so: ({ all, many }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'is' : 'are'} pending or deleted.`,
      mend: 'Leave it out',
    },
    'source-already-of-partner': {
      so: ({ all, many, partner }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'was' : 'were'} bought through ${partner} already.`,
      mend: 'Leave it out',
    },
    'source-already-moving': {
      so: ({ all, many }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'is' : 'are'} being moved already.`,
      mend: 'See the move under way',
    },
    'target-not-licenses': {
      so: ({ all, has }) =>
        has('offers')
          ? `${all('offers')} is not sold by the licence.`
          : 'What would be bought is not sold by the licence.',
      mend: 'Choose an offer that is sold by the licence',
    },
    'add-on-without-base': {
      so: ({ all }) => `There is no base for what takes the place of ${all('subscriptions')}.`,
      mend: 'Move the base with it',
    },
    'source-sold-in-csp': {
      so: ({ subscription, all, has }) =>
        has('partners')
          ? `${subscription} was sold in CSP, by ${all('partners')}.`
          : `${subscription} was sold in CSP.`,
      mend: 'Have the partner that sold it end it',
    },
    'source-ended-already': {
      so: ({ subscription }) => `${subscription} serves nobody any more.`,
      mend: null,
    },
    'credit-needs-direct-purchase': {
      so: ({ subscription }) =>
        `${subscription} was not bought from Microsoft in the Microsoft 365 admin portal.`,
      mend: null,
    },
    'source-not-cancelled': {
      so: ({ subscription }) => `${subscription} was not cancelled while time was paid for.`,
      mend: 'Cancel it',
    },
    'customer-opens-credit-case': {
      so: ({ customer, party }) => `${customer} has not delegated admin to ${party}.`,
      mend: ({ giver }) => `Have ${giver} ask for the credit itself`,
    },
    'move-day-not-to-come': {
      so: ({ day, today }) => `The day given is ${day('on')}, and today is ${today}.`,
      mend: 'Choose a later day, or start the move now',
    },
    'move-not-scheduled': {
      so: ({ partner, given }) =>
        `${partner} has not planned a move ${given('move')}, or it has begun.`,
      mend: 'See the moves that are planned',
    },
    'only-the-clock-starts-planned-moves': onlyTheClock,
    'only-support-decides-credits': {
      ...onlyTheClock,
      so: ({ party }) => `${party} wants to decide; Microsoft 365 billing support does that.`,
    },
  },
} as const satisfies SlugWords
