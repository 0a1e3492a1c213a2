/** Words of running the text in the editor. */
export const run = {
  running: 'Running',
  soFar: (done: number, total: number) => `${done} of ${total} cases run`,
  holds: (steps: number, ms: string) =>
    steps === 1 ? `It holds: 1 step in ${ms} ms.` : `It holds: ${steps} steps in ${ms} ms.`,
  holdsIn: (cases: number, ms: string) => `It holds in all ${cases} cases, in ${ms} ms.`,
  fails: (failed: number, total: number) =>
    total === 1 ? 'It does not hold.' : `It does not hold in ${failed} of ${total} cases.`,
  atLine: (line: number) => `Line ${line}`,
  toMoment: 'See this moment',
  stopped: 'Stopped. Typing runs nothing until you run the text again.',
  waits: 'It runs as soon as there are no mistakes.',
  broken: 'The run itself failed',
  stop: 'Stop',
  stage: 'Play on stage',
  keys: 'Ctrl+Enter runs the text, Ctrl+. stops, Ctrl+S saves the draft.',
}
