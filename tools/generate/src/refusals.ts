import { readdirSync } from 'node:fs'
import { errorCodes } from '@understudy/api/error-codes'
import { commandTypes, refusalCodes, rules, type RuleEntry } from '@understudy/domain'
import { locales, ruleSentence } from '@understudy/messages'
import type { GeneratedFile } from './generated-file.ts'

/** Every refusal as a reader meets it: its sentences, its source, and what Partner Center answers. */
export function refusalFiles(): GeneratedFile[] {
  const entries = rules()
  const families = Map.groupBy(entries, ({ rule }) => rule.split('-')[0] ?? rule)
  const unknown = refusalCodes().filter((code) => !entries.some((entry) => entry.code === code))
  const text = [
    '# Refusals',
    '',
    'Written by `pnpm generate` from the rules of the domain. Do not edit.',
    '',
    'A refusal is the first rule, in order of precedence, that does not hold. Partner Center’s own code and status stand beside ours where its surface gives one.',
    '',
    ...[...families].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(familySection),
    '## Unknown references',
    '',
    'A command that names something that does not exist in the workspace ([why](decisions/0006-unknown-references-are-refusals.md)).',
    '',
    '| code | Partner Center |',
    '|---|---|',
    ...unknown.map((code) => `| \`${code}\` | ${partnerCenter(code)} |`),
    '',
  ].join('\n')
  return [{ path: 'docs/refusals.md', text }]
}

function familySection([family, entries]: [string, RuleEntry[]]): string[] {
  const byRule = entries.toSorted((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
  return [`## ${family}`, '', ...byRule.flatMap(entrySection)]
}

function entrySection(entry: RuleEntry): string[] {
  const { rule, code, source, from, commands } = entry
  const since = from === null ? '' : ` · since ${from.slice(0, 10)}`
  return [
    `### ${code}`,
    '',
    `${rule} · Partner Center ${partnerCenter(code)} · ${sourceLink(source)}${since}`,
    '',
    ...locales.map((locale) => `- ${locale}: ${ruleSentence(locale, entry)}`),
    '',
    `Asked of ${askedOf(commands)}.`,
    '',
  ]
}

function askedOf(commands: readonly string[]): string {
  if (commands.length === commandTypes.length) return 'every command'
  return commands.map((command) => `\`${command}\``).join(', ')
}

function partnerCenter(code: string): string {
  const own = errorCodes[code]
  return own ? `${own.code} (${own.http})` : '–'
}

function sourceLink(source: string): string {
  const [page = '', anchor] = source.split('#')
  const number = /^decision-(\d{4})$/.exec(page)?.[1]
  const path = number ? `decisions/${decisionFile(number)}` : `sources/${page}.md`
  return `[${source}](${path}${anchor === undefined ? '' : `#${anchor}`})`
}

function decisionFile(number: string): string | undefined {
  const folder = new URL('../../../docs/decisions/', import.meta.url)
  return readdirSync(folder).find((name) => name.startsWith(number))
}
