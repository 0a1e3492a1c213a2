import { readdirSync } from 'node:fs'
import { errorCodes } from '@understudy/api/error-codes'
import {
  commands,
  referenceKinds,
  rules,
  rulesOf,
  typeOf,
  type RuleEntry,
  type Slug,
} from '@understudy/domain'
import { ruleSentences, wordsIn } from '@understudy/messages'
import type { GeneratedFile } from './generated-file.ts'
import { sampleRefusal } from './sample-refusal.ts'

/** Every refusal as a reader meets it: by command in order of precedence, then what each code says. */
export function refusalFiles(): GeneratedFile[] {
  const slugs = Object.keys(commands) as Slug[]
  const text = [
    '# Refusals',
    '',
    'Written by `pnpm generate` from the rules of the domain. Do not edit.',
    '',
    'A refusal is the first rule of its command, in the order below, that is in force and does not hold. Partner Center’s own code and status stand beside ours where its surface gives one; the code leads to the list it is taken from.',
    'Before any of them a command is refused that names something unknown ([below](#unknown-references)).',
    '',
    ...slugs.flatMap(slugSection),
    '## What each says',
    '',
    'What must be; what is so when it is not, here with names and numbers of a made-up case; and what mends it ([why three](decisions/0080-a-rule-says-three-things.md)).',
    '',
    ...sentences(rules()),
    '## Unknown references',
    '',
    'A command that names something that does not exist in the workspace ([why](decisions/0006-unknown-references-are-refusals.md)).',
    '',
    '| code | Partner Center |',
    '|---|---|',
    ...referenceKinds.map(
      (kind) => `| \`unknown-${kind}\` | ${partnerCenter(`unknown-${kind}`)} |`,
    ),
    '',
  ].join('\n')
  return [{ path: 'docs/refusals.md', text }]
}

function slugSection(slug: Slug): string[] {
  const types = commands[slug].map(({ message }) => typeOf(message))
  return [`## ${wordsIn('en').workflows[slug]}`, '', ...types.flatMap(commandSection)]
}

function commandSection(type: string): string[] {
  return [
    `### ${type}`,
    '',
    '| code | rule | since | source | Partner Center |',
    '|---|---|---|---|---|',
    ...rulesOf(type).map(row),
    '',
  ]
}

function row({ code, rule, from, source }: RuleEntry): string {
  const since = from === null ? 'always' : from.slice(0, 10)
  return `| [${code}](#${code}) | ${rule} | ${since} | ${sourceLink(source)} | ${partnerCenter(code)} |`
}

/** Once for each code, in alphabetical order: a reader comes here with a code. */
function sentences(entries: readonly RuleEntry[]): string[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  return [...byCode.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((entry) => {
      const { must, so, mend } = ruleSentences('en', sampleRefusal(entry))
      return [
        `### ${entry.code}`,
        '',
        `- ${must}`,
        `- ${so}`,
        `- ${mend === null ? 'Nothing mends it.' : `${mend}.`}`,
        '',
      ]
    })
}

function partnerCenter(code: string): string {
  const own = errorCodes[code]
  if (own === undefined) return '–'
  const [page = '', anchor = ''] = own.evidence.split('#')
  return `[${own.code}](sources/${page}.md#${anchor}) (${own.http})`
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
