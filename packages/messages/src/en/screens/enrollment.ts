/** Overview of a partner: what it is to Microsoft, and its way to being an indirect reseller. */
export const enrollment = {
  title: 'Overview',
  lead: (partner: string) => `What ${partner} is to Microsoft, and what there is to do.`,
  tasks: 'Current tasks',
  noTasks: 'There is nothing to do.',
  program: 'Program info',
  kinds: 'Takes part as',
  dates: 'The way so far',
  notIdentified: 'Microsoft has not asked this partner to leave direct billing.',
  identify: 'As Microsoft: identify for offboarding',
  become: 'Become an indirect reseller',
  becomeText:
    'Microsoft has identified this partner for offboarding from direct billing. It can enrol as indirect reseller with the tenant that it has.',
  refusedText:
    'Microsoft refused the enrolment. Correct the details of the company and submit it again.',
  profile: 'Partner profile',
  mpnAccount: 'E-mail of the MPN account',
  outdated: 'Out of date',
  current: 'Current',
  bringUpToDate: 'Bring up to date',
  review: 'Review the details of the primary contact. Microsoft writes to that address.',
  authorized: 'I am authorised to enrol this company.',
  confirmFirst: 'Confirm that you are authorised first.',
  enroll: 'Enroll now',
  waiting: 'Microsoft is reviewing the enrolment',
  waitingText: (moment: string) =>
    `Customers and billing go on as before. The answer comes by ${moment}.`,
  agreement: 'Accept the indirect reseller agreement',
  agreementText:
    'With it, indirect providers can sell to your customers with you. Your direct customers go on as before, and no new direct customers can be added.',
  final: 'There is no way back: the capabilities of an indirect reseller are not taken away again.',
  finalTick: 'I have understood that this cannot be undone.',
  tickFirst: 'Tick that this cannot be undone first.',
  accept: 'Accept and continue',
  underPrograms: 'Under Programs this partner gets started as indirect reseller.',
  dual: 'Direct bill partner and indirect reseller at once',
  dualText:
    'Direct customers stay as they are; new customers come from an indirect provider. To go on, find a provider and bring the customers over.',
} as const
