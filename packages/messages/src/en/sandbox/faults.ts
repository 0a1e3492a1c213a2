/** Words of the fault grid. */
export const faults = {
  title: 'Fault grid',
  explain:
    'Each cell plays the chosen scenario once with one fault struck at one failpoint, and asks: did it complete exactly once, with every truth kept?',
  scenario: 'Scenario',
  start: 'Break every step',
  stop: 'Stop',
  failpoint: 'Failpoint',
  cells: {
    waiting: 'waiting',
    running: 'running',
    held: 'held',
    broken: 'broken',
    unreached: 'not reached',
  },
  progress: (done: number, total: number) => `${done} of ${total} cells`,
  notReached: (cells: number) =>
    cells === 1 ? '1 cell was not reached.' : `${cells} cells were not reached.`,
  allHeld: (cells: number) => `All ${cells} cells held.`,
  someBroken: (broken: number) =>
    broken === 1 ? '1 cell is broken.' : `${broken} cells are broken.`,
  idle: 'Choose a scenario and break every step of it.',
  details: 'What happened in this cell',
  keys: 'Arrow keys go from cell to cell; Enter shows what happened.',
  heldHow: 'The fault struck, and in the end everything was as if it had not.',
  unfit:
    'Even without a fault this scenario does not end as it says once everything has settled, so breaking its steps would prove nothing.',
  unreachedHow: 'The scenario never came to this failpoint, so nothing struck.',
}
