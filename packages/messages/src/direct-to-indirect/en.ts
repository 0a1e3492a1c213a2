import { onlyTheClock } from '../policies/en.ts'
import type { SlugWords } from '../words.ts'

export const directToIndirect = {
  title: 'From direct bill to indirect reseller',
  commands: {
    IdentifyForOffboarding: 'Identify for offboarding from direct billing',
    EnrollAsIndirectReseller: 'Become an indirect reseller',
    UpdatePartnerProfile: 'Bring the partner profile up to date',
    SendIncentiveInvitation: 'Invite to the incentives',
    EnrollInIncentives: 'Enrol in incentives',
    AnswerEnrollment: 'Answer the enrolment',
    AcceptResellerAgreement: 'Accept the indirect reseller agreement',
    CountQualifications: 'Count what a partner has of what is asked',
    MeasureDirectBilling: 'Measure a direct bill partner',
    NarrowDirectBilling: 'Suspend or revoke direct billing',
    RequestRestriction: 'Ask to be restricted',
    GiveNotice: 'Give notice of leaving direct billing',
  },
  rules: {
    'identified-by-microsoft': {
      so: ({ party }) => `${party} acts; Microsoft alone identifies a partner for offboarding.`,
      mend: 'Act as Microsoft',
    },
    'not-direct-bill': {
      so: ({ partner }) => `${partner} is no direct bill partner.`,
      mend: null,
    },
    'not-marked-for-offboarding': {
      so: ({ partner }) => `Microsoft has not identified ${partner} for offboarding.`,
      mend: 'Have Microsoft identify the partner',
    },
    'counted-by-microsoft': {
      so: ({ party }) => `${party} acts; Microsoft alone counts.`,
      mend: 'Act as Microsoft',
    },
    'measure-comes-by-itself': onlyTheClock,
    'narrowing-comes-by-itself': onlyTheClock,
    'leaving-is-final': {
      so: 'Nobody has confirmed yet that this tenant never bills directly again.',
      mend: 'Confirm it',
    },
    'not-restricted-yet': {
      so: ({ partner }) => `Direct billing of ${partner} is not restricted.`,
      mend: 'Ask Microsoft’s support to restrict it',
    },
    'partner-profile-outdated': {
      so: ({ partner, first }) =>
        first('outdated') === 'mpn'
          ? `The MPN id of ${partner} is out of date.`
          : `The profile of ${partner} is out of date.`,
      mend: 'Bring it up to date',
    },
    'mpn-id-taken': {
      so: ({ few }) => `${few('partners', { other: '# partners' })} has that MPN id.`,
      mend: null,
    },
    'invitation-comes-by-itself': onlyTheClock,
    'incentives-not-invited': {
      so: ({ partner }) => `${partner} has no invitation to the incentives of indirect resellers.`,
      mend: ({ by, until }) =>
        by === 'waiting' ? `Wait until ${until}` : 'Do what brings the invitation',
    },
    'enrollment-answers-itself': onlyTheClock,
    'enrollment-not-approved': {
      so: ({ partner, by }) =>
        by === 'waiting'
          ? `Microsoft has not answered the enrolment of ${partner} yet.`
          : `${partner} has no enrolment that Microsoft approved or is to answer.`,
      mend: ({ by, until }) => (by === 'waiting' ? `Wait until ${until}` : 'Submit the enrolment'),
    },
    'enrollment-is-final': {
      so: 'Nobody has confirmed yet that there is no way back from being an indirect reseller.',
      mend: 'Confirm it',
    },
  },
} as const satisfies SlugWords
