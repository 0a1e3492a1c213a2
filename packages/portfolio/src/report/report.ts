import type { Locale } from '@understudy/messages'
import {
  formatDay,
  formatList,
  portfolioWords,
  refusalText,
  term,
  wordsIn,
} from '@understudy/messages'
import type { CalendarDate } from '@understudy/domain'
import { self, type Answers } from '../answers.ts'
import type { FixStep } from '../board/fix.ts'
import type { FlowRow } from '../board/flow.ts'
import type { PlanOrder } from '../plan/order.ts'
import type { PlanFile } from '../plan/plan-file.ts'
import type { Rehearsal } from '../rehearsal.ts'

/** What every file of a report is made from: one reading of the rehearsal. */
export interface Report {
  readonly rehearsal: Rehearsal
  readonly answers: Answers
  readonly locale: Locale
  /** In which order its plan is; needed where others are beside it. */
  readonly order?: PlanOrder | undefined
  /** An earlier plan that these files are held against. */
  readonly before?: PlanFile | undefined
}

/** One file that a report consists of. */
export interface ReportFile {
  readonly name: string
  readonly text: string
}

/** A table of texts. */
export interface TextTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The words of a report in its language. */
export function said({ locale, rehearsal, answers }: Report) {
  const words = portfolioWords[locale]
  const titles: Readonly<Record<string, string>> = { ...wordsIn(locale).workflows }
  const customers = rehearsal.world.facts.customers
  const names = new Map([
    [self as string, answers.name] as const,
    ...Object.entries(customers).map(([id, facts]) => [id, facts?.name ?? id] as const),
  ])
  const nameOf = (id: string) => names.get(id) ?? id
  return {
    words,
    nameOf,
    day: (day: CalendarDate) => formatDay(locale, day),
    flow: (flow: string) => (flow === 'renewals' ? words.renewals : (titles[flow] ?? flow)),
    /** Of the first rule in the way, what is so and what mends it; empty where nothing is in the way. */
    first: ({ steps, left }: FlowRow) => {
      const refusal = steps[0]?.refusal ?? left
      return refusal ? refusalText(locale, refusal, nameOf) : ''
    },
    step: ({ refusal }: FixStep) => refusalText(locale, refusal, nameOf),
    /** The party and its role. */
    who: ({ steps }: FlowRow) => {
      const [first] = steps
      if (first === undefined) return ''
      const actor = ('as' in first.mend ? first.mend.as : undefined) ?? first.refusal.about?.actor
      const [party = '', role = ''] = (actor ?? '').split('/')
      return formatList(locale, [nameOf(party), term(wordsIn(locale).terms.roles, role)], 'unit')
    },
  }
}
