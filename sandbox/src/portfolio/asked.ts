import { answersSchema, planIn, type GivenFile, type PlanFile } from '@understudy/portfolio'
import { nextDay } from '@understudy/domain'
import type { SandboxWords } from '@understudy/messages'
import { createSignal } from 'solid-js'
import { createAskedPlan } from './asked-plan.ts'
import type { PortfolioQuestion } from './worker.ts'

export type PartnerKind = 'direct-bill' | 'indirect-provider'

/** What is asked of whoever drops files, as it is typed, and the question that it comes to. */
export function createAsked(words: () => SandboxWords['portfolio']) {
  const [files, setFiles] = createSignal<readonly GivenFile[]>([])
  const [asOf, setAsOf] = createSignal(new Date().toISOString().slice(0, 10))
  const [kind, setKind] = createSignal<PartnerKind>('direct-bill')
  const [country, setCountry] = createSignal('US')
  const plan = createAskedPlan(words)
  const read = () =>
    answersSchema.safeParse({ asOf: asOf(), kind: kind(), country: country().trim().toUpperCase() })
  const isWrong = (field: string) =>
    read().error?.issues.some(({ path }) => path[0] === field) === true
  /** An earlier plan among the files: it is held against the others. */
  const before = () =>
    files()
      .map(planOf)
      .find((plan) => plan !== null)
  return {
    files,
    before,
    /** Files of the same name take the place of those that were there. */
    add(more: readonly GivenFile[]): void {
      const names = new Set(more.map(({ name }) => name))
      setFiles([...files().filter(({ name }) => !names.has(name)), ...more])
    },
    remove(name: string): void {
      setFiles(files().filter((one) => one.name !== name))
    },
    asOf: {
      value: asOf,
      set: setAsOf,
      problem: () => (isWrong('asOf') ? words().badDay : undefined),
    },
    kind: { value: kind, set: setKind },
    country: {
      value: country,
      set: setCountry,
      problem: () => (isWrong('country') ? words().badCountry : undefined),
    },
    plan,
    /** Null until everything is answered. */
    question(): PortfolioQuestion | null {
      const answers = read().data
      const asked = plan.answer()
      if (answers === undefined || asked === null || files().length === 0) return null
      const { perDay, order, how } = asked
      const { country } = answers
      return {
        files: files().filter((file) => planOf(file) === null),
        answers,
        before: before() ?? undefined,
        constraints: { from: nextDay(answers.asOf), perDay, freezes: [], country, order },
        how,
      }
    },
  }
}

/** Null for a table, and for whatever else is no plan: that is said like any file that nobody knows. */
function planOf({ bytes }: GivenFile): PlanFile | null {
  return bytes[0] === openingBrace ? planIn(new TextDecoder().decode(bytes)) : null
}

const openingBrace = 0x7b

export type Asked = ReturnType<typeof createAsked>
