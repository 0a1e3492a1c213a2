/** Lines that go into a file before the first line that contains a text; a new file has no such text. */
export interface Edit {
  readonly path: string
  readonly before: string | null
  readonly lines: string
}

const rules = 'packages/domain/src/workflows/faults/rules.ts'
const facts = 'packages/domain/src/workflows/faults/facts.ts'
const words = 'packages/messages/src/faults'

/** A small rule, as the steps of CONTRIBUTING make one: a fault strikes at most 999 times. */
export const sampleRule: readonly Edit[] = [
  {
    path: rules,
    before: '] as const satisfies readonly Rule<ArmFacts>[]',
    lines: `  {
    id: 'AZT-13',
    code: 'fault-strikes-too-often',
    must: 'A fault must strike at most 999 times.',
    mend: { by: 'again', with: {}, choose: ['times'] },
    source,
    holds: (facts) => facts.times <= 999,
  },
`,
  },
  { path: facts, before: '  readonly failpointExists', lines: '  readonly times: number\n' },
  { path: facts, before: '    failpointExists:', lines: '    times: command.times,\n' },
  {
    path: `${words}/en.ts`,
    before: "    'fault-unknown': {",
    lines: `    'fault-strikes-too-often': {
      so: ({ given }) => \`It would strike \${given('times')} times.\`,
      mend: 'Choose a smaller number',
    },
`,
  },
  {
    path: `${words}/fr.ts`,
    before: "    'fault-unknown': {",
    lines: `    'fault-strikes-too-often': {
      must: 'Une défaillance doit frapper au plus 999 fois.',
      so: ({ given }) => \`Elle frapperait \${given('times')} fois.\`,
      mend: 'Choisissez un nombre plus petit',
    },
`,
  },
  {
    path: `${words}/zh-TW.ts`,
    before: "    'fault-unknown': {",
    lines: `    'fault-strikes-too-often': {
      must: '故障最多只能發生 999 次。',
      so: ({ given }) => \`它會發生 \${given('times')} 次。\`,
      mend: '選擇較小的數字',
    },
`,
  },
  {
    path: 'scenarios/azure-plan-transition/a-fault-strikes-at-most-999-times.yaml',
    before: null,
    lines: `scenario:
  en: A fault strikes at most 999 times
  fr: Une panne frappe au plus 999 fois
  zh-TW: 問題最多發生 999 次
source: decision-0012#faults-are-part-of-the-log
rules: [AZT-13]
tags: [faults]
clock: 2020-03-02T09:00:00Z
use: [fixtures/direct-partner.yaml]
steps:
  - when:
      ArmFault: { fault: trouble, at: azure-plan-transition/complete, do: fail, times: 1000 }
    refused: fault-strikes-too-often
  - when:
      ArmFault: { fault: trouble, at: azure-plan-transition/complete, do: fail, times: 999 }
    then:
      - FaultArmed: { fault: trouble }
`,
  },
]

/** @throws Error when the text has no line that contains what the lines go before */
export function edited(text: string, { path, before, lines }: Edit): string {
  if (before === null) return lines
  const at = text.indexOf(before)
  if (at < 0) throw new Error(`${path}: no line contains ${before}; correct the sample rule`)
  const start = text.lastIndexOf('\n', at) + 1
  return text.slice(0, start) + lines + text.slice(start)
}
