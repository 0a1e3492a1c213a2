import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { calendarDate, nextDay } from '@understudy/domain'
import type { Locale } from '@understudy/messages'
import {
  answersSchema,
  mistakesTable,
  planIn,
  rehearsing,
  reportFiles,
  type Answers,
  type Constraints,
  type GivenFile,
  type PlanFile,
  type PlanOrder,
  type Rehearsal,
} from '@understudy/portfolio'
import { interruption } from './interruption.ts'

export interface RehearseFlags {
  readonly asOf: string
  readonly out: string
  readonly name?: string
  readonly kind?: string
  readonly country?: string
  readonly from?: string
  readonly perDay: number
  readonly freeze?: readonly { readonly from: string; readonly to: string }[]
  readonly plan?: string
  readonly failOneIn?: number
  readonly order?: PlanOrder
  readonly compare?: boolean
  readonly year?: boolean
  readonly lang: Locale
}

/** Reads the files, plays the plan and writes the report; resolves with the exit code: 2 when a file or an answer cannot be read. */
export async function rehearse(paths: readonly string[], flags: RehearseFlags): Promise<number> {
  const { asOf, name, kind, country } = flags
  const asked = answersSchema.safeParse({ asOf, name, kind, country })
  if (!asked.success) {
    for (const { path, message } of asked.error.issues) {
      console.error(`--${path.join('.').replace('asOf', 'as-of')}: ${message}`)
    }
    return 2
  }
  const files = await given(paths)
  if (files === null) return 2
  const before = await planBefore(flags.plan)
  if (before === null) return 2
  const rehearsal = await played(files, asked.data, flags)
  if (rehearsal === null) return 1
  const report = { rehearsal, answers: asked.data, locale: flags.lang, order: flags.order, before }
  if (rehearsal.gathered.files.every(({ format }) => format === null)) {
    for (const cells of mistakesTable(report).rows) console.error(cells.join(' · '))
    console.error('None of these files could be read; nothing was written.')
    return 2
  }
  await mkdir(flags.out, { recursive: true })
  for (const one of reportFiles(report)) {
    await writeFile(join(flags.out, one.name), one.text)
    console.log(join(flags.out, one.name))
  }
  return 0
}

/** Undefined where none was asked for, null where it is none. */
async function planBefore(path: string | undefined): Promise<PlanFile | null | undefined> {
  if (path === undefined) return undefined
  const text = await readFile(path, 'utf8').catch(() => '')
  const plan = planIn(text)
  if (plan === null) console.error(`--plan: ${path} is no plan.json of a report.`)
  return plan
}

async function given(paths: readonly string[]): Promise<GivenFile[] | null> {
  try {
    return await Promise.all(
      paths.map(async (path) => ({ name: basename(path), bytes: await readFile(path) })),
    )
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure)
    return null
  }
}

/** Null when Ctrl-C stopped it: then nothing is written. */
async function played(
  files: readonly GivenFile[],
  answers: Answers,
  { from, perDay, freeze = [], failOneIn, order, compare, year }: RehearseFlags,
): Promise<Rehearsal | null> {
  const constraints: Constraints = {
    from: from === undefined ? nextDay(answers.asOf) : calendarDate(from),
    perDay,
    freezes: freeze.map((one) => ({ from: calendarDate(one.from), to: calendarDate(one.to) })),
    country: answers.country,
    order,
  }
  const { signal, stop } = interruption()
  try {
    const run = rehearsing(files, answers, constraints, { oneIn: failOneIn, compare, year })
    for (let next = run.next(); ; next = run.next()) {
      if (next.done) return next.value
      const { part, done, total } = next.value
      if (done % customersAtOnce !== 0) continue
      if (process.stderr.isTTY) process.stderr.write(`\r${part} ${done}/${total} `)
      await new Promise((resolve) => setImmediate(resolve))
      if (signal.aborted) return null
    }
  } finally {
    stop()
  }
}

/** After so many a signal is heard. */
const customersAtOnce = 20
