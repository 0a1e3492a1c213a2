/** Words of the start page: three ways in. */
export const doors = {
  title: 'What would you like to do?',
  lead: 'Everything happens in this browser tab. Nothing you do here reaches Microsoft or a customer.',
  home: 'Understudy: to the start page',
  lessons: 'Take a lesson',
  lessonsHow:
    'You are shown the beginning, then you act yourself. Each task is checked, and hints are there when you want them.',
  levels: { first: 'First steps', further: 'Going further', deep: 'In depth' },
  minutes: (minutes: number) => `about ${minutes} minutes`,
  tasks: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),
  begin: 'Begin',
  beginThis: (title: string) => `Begin: ${title}`,
  own: 'Rehearse your own move',
  ownHow:
    'Open the console, begin a rehearsal from an example world or a scenario, and change it until it looks like your customer.',
  ownLater: 'A file of your own customers cannot be read in here yet.',
  openConsole: 'Open the console',
  tests: 'Tests and scenarios',
  testsHow: (files: number) =>
    `${files} files, each one claim about Partner Center. Play them, run them all, write your own, or look for what nobody thought of.`,
  openTests: 'Open the scenarios',
}
