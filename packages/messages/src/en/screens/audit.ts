/** The audit log and the fault panel. */
export const audit = {
  title: 'Audit log',
  lead: 'Every change of state: who, in which role, when, which resource, old and new value.',
  when: 'When',
  who: 'Who',
  role: 'Role',
  customer: 'Customer',
  event: 'What happened',
  resource: 'Resource',
  before: 'Before',
  after: 'After',
  export: 'Export audit log',
  emptyTitle: 'No records yet',
} as const

export const faults = {
  title: 'Faults',
  lead: 'Break a step on purpose and see that the transition still completes exactly once.',
  armed: 'Armed faults',
  none: 'No fault is armed.',
  arm: 'Arm',
  heal: 'Heal',
  healAll: 'Heal all',
  at: 'Where',
  kind: 'What happens',
  times: 'How often',
  match: 'Only for (optional)',
  matchHint: 'A subscription or a partner of record',
  by: 'How long it is late',
  left: { one: '# time left', other: '# times left' },
} as const
