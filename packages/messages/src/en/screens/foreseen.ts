/** What goes wrong on the way that a preview plays. */
export const foreseen = {
  stepFails: (number: string, of: string, step: string) =>
    `This run fails at step ${number} of ${of}, ${step}.`,
  about: (step: string, subject: string) => `${step} (${subject})`,
  provisioningFails: (subscription: string) => `Providing the licences of ${subscription} fails.`,
  moveFails: (move: string) => `The planned move ${move} does not start.`,
  enrollmentRefused: (partner: string) =>
    `Microsoft refuses the enrolment of ${partner} as indirect reseller.`,
  stands: 'After its last try it stands still.',
  tries: { one: '# try fails', other: '# tries fail' },
  again: (moment: string) => `It is tried again at ${moment}.`,
  recovers: 'A later try goes well.',
} as const
