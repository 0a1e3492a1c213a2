/** The list of rehearsals. */
export const workspaces = {
  title: 'Rehearsals',
  lead: 'Each rehearsal is a world of its own, with its own clock. Nothing in it is real.',
  new: 'New rehearsal',
  from: 'Start from',
  fromScenario: 'a scenario',
  asksClients:
    'Code on /v1 must name everybody whose service it ends; without this it is not asked, as in Partner Center',
  fromFixture: 'an example world',
  name: 'Title',
  create: 'Create',
  open: 'Open',
  delete: 'Delete',
  deleteTitle: (title: string) => `Delete “${title}”?`,
  deleteText: 'Its history goes with it. This cannot be undone.',
  emptyTitle: 'No rehearsal yet',
  emptyText:
    'Start one from a scenario: its customers, subscriptions and clock are set up for you.',
  clock: 'Clock',
  events: 'Events',
  origin: 'Started from',
  forkOf: (parent: string) => `fork of ${parent}`,
  noScenarios: 'No scenario files are available here.',
  scenario: 'Scenario',
  /** A rehearsal from the log of another. */
  bringIn: 'Bring in a log',
  bringInText:
    'A log that was saved from a rehearsal, here or elsewhere, is played again from its beginning.',
  file: 'Log file',
  saveLog: 'Save log',
  /** While one is being made. */
  making: 'Setting up',
  stages: {
    reading: (done: string, total: string) => `Reading: ${done} of ${total}`,
    founding: (done: string, total: string) => `Setting up customers: ${done} of ${total}`,
    replaying: (done: string, total: string) => `Playing events: ${done} of ${total}`,
    writing: (done: string, total: string) => `Writing: ${done} of ${total}`,
  },
  stop: 'Stop',
  ends: {
    stopped: 'Stopped. Nothing was kept.',
    overdue: 'It took longer than this server allows. Nothing was kept.',
    'cut-off': 'The server stopped meanwhile. Nothing was kept.',
  },
} as const
