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
    'Drop the exports that you have and see where each customer stands; or open the console and begin from an example world or a scenario.',
  openFiles: 'Drop your own files',
  openConsole: 'Open the console',
  tests: 'Tests and scenarios',
  testsHow: (files: number) =>
    `${files} files, each one claim about Partner Center. Play them, run them all, write your own, or look for what nobody thought of.`,
  openTests: 'Open the scenarios',
}
