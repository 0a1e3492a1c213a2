import { commands, rulesOf, typeOf } from '@understudy/domain'
import { refusalRows, type RefusalRows } from './refusal-rows.ts'
import { isTest, sources, type Repository } from './repository.ts'

/** The codes of one command as the code has them, in order of precedence. */
export interface CommandCodes {
  readonly command: string
  readonly codes: readonly string[]
  /** Those of its own rules, without who acts and what only the clock gives. */
  readonly own: readonly string[]
}

const document = 'docs/refusals.md'
const home = 'packages/domain/src/'

/** Every command of the domain, in the order of the decider. */
export function commandCodes(): CommandCodes[] {
  return Object.values(commands)
    .flat()
    .map(({ message, rules }) => {
      const command = typeOf(message)
      const codes = rulesOf(command).map(({ code }) => code)
      return { command, codes, own: rules.map(({ code }) => code) }
    })
}

/**
 * One order of refusals in code, tests and document: the rows of tests that are titled by a command, and its section in
 * `docs/refusals.md`, stand as its rules do. A table of tests shows every rule; `elsewhere` names the codes it leaves out,
 * by command.
 */
export function refusalsHaveOneOrder(
  repository: Repository,
  all: readonly CommandCodes[],
  elsewhere: Readonly<Record<string, readonly string[]>> = {},
): readonly string[] {
  const byCommand = new Map(all.map((one) => [one.command, one]))
  const tested = sources(repository)
    .filter(({ path }) => isTest(path) && path.startsWith(home))
    .flatMap(({ path, text }) =>
      refusalRows(text).flatMap((table) => {
        const { command, line } = table
        const codes = byCommand.get(command)
        if (!codes) return [`${path}:${line}: there is no command ${command}; correct the title`]
        return [
          ...strayRows(table, codes).map((stray) => `${path}:${stray}`),
          ...missingRows(table, codes, elsewhere[command] ?? []).map(
            (code) => `${path}:${line}: ${command}: no row shows ${code}; add one`,
          ),
        ]
      }),
    )
  return [...tested, ...all.flatMap((one) => documented(repository, one))]
}

/** Rows that stand behind one whose rule comes later, and rows of no rule. */
function strayRows({ command, rows }: RefusalRows, { codes }: CommandCodes): string[] {
  let highest = -1
  // What a command names is looked up before any rule.
  const ruled = rows.filter(({ code }) => !code.startsWith('unknown-'))
  return ruled.flatMap(({ code, line }) => {
    const place = codes.indexOf(code)
    if (place < 0) return [`${line}: ${command} has no rule ${code}; delete the row`]
    if (place < highest) {
      return [`${line}: ${command}: the rule ${code} precedes ${codes[highest]}; move the row up`]
    }
    highest = place
    return []
  })
}

function missingRows(
  { rows }: RefusalRows,
  { own }: CommandCodes,
  elsewhere: readonly string[],
): string[] {
  const shown = new Set([...rows.map(({ code }) => code), ...elsewhere])
  return own.filter((code) => !shown.has(code))
}

function documented(repository: Repository, { command, codes }: CommandCodes): string[] {
  const text = repository.get(document) ?? ''
  const start = text.indexOf(`### ${command}\n`)
  const [section = ''] = start < 0 ? [] : text.slice(start + 4).split('\n#')
  const rows = [...section.matchAll(/^\| \[([\w-]+)\]/gm)].map(([, code = '']) => code)
  if (rows.join(' ') === codes.join(' ')) return []
  const line = text.slice(0, Math.max(start, 0)).split('\n').length
  return [`${document}:${line}: ${command} has other rows than rules; run pnpm generate`]
}
