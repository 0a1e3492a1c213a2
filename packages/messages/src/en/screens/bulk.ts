/** The same thing for many, in portions. */
export const bulk = {
  doneOf: (done: string, of: string) => `${done} of ${of} done`,
  stop: 'Stop',
  resume: { one: 'Go on with the # left', other: 'Go on with the # left' },
  failed: 'Could not be done',
} as const

/** Before somebody's service ends. */
export const losses = {
  title: 'Who loses which services',
  user: 'User',
  services: 'Services',
  usersLose: { one: '# user loses services', other: '# users lose services' },
  users: { one: '# user', other: '# users' },
  serviceCount: { one: '# service', other: '# services' },
  loseSame: (users: string, services: string) => `${users} lose the same ${services}`,
  losesOne: (user: string, services: string) => `${user} loses ${services}`,
  names: 'Show the names',
  keep: 'Keep it',
  accept: {
    one: 'I accept that the # user listed here loses these services.',
    other: 'I accept that the # users listed here lose these services.',
  },
  tickFirst: 'Please read who loses what, and tick that you accept it.',
  serviceEnds: (day: string) => `Service ends on ${day}.`,
  dataGoes: (day: string) => `Data goes on ${day}.`,
  atOnce: 'Service ends at once.',
} as const
