import { posix } from 'node:path'
import { lineAt } from './imports.ts'
import { anchorsOf } from './headings.ts'
import { select, type Check, type Repository } from './repository.ts'

const link = /\]\(([^)\s]+)\)/g

/** Every link between our documents leads to a file, and to a heading in it. */
export const linksLead: Check = (repository) =>
  select(repository, /\.md$/).flatMap(({ path, text }) =>
    [...text.matchAll(link)].flatMap((match) => {
      const [file = '', anchor] = (match[1] ?? '').split('#')
      if (/^[a-z]+:/.test(file)) return []
      const to = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file))
      const at = `${path}:${lineAt(text, match.index)}`
      if (!exists(repository, to)) return [`${at}: no file ${to}; correct the link`]
      if (anchor === undefined || anchorsOf(repository.get(to) ?? '').includes(anchor)) return []
      return [`${at}: no heading #${anchor} in ${to}; correct the link`]
    }),
  )

function exists(repository: Repository, path: string): boolean {
  const folder = path.endsWith('/') ? path : `${path}/`
  return repository.has(path) || [...repository.keys()].some((other) => other.startsWith(folder))
}

/** Where a source named by a rule is written: `page#heading` or `decision-NNNN`, with or without a heading. */
export function sourceIsWritten(repository: Repository, source: string): boolean {
  const [page = '', anchor] = source.split('#')
  const decision = /^decision-(\d{4})$/.exec(page)?.[1]
  const path = decision
    ? [...repository.keys()].find((key) => key.startsWith(`docs/decisions/${decision}-`))
    : `docs/sources/${page}.md`
  const text = path === undefined ? undefined : repository.get(path)
  if (text === undefined) return false
  return anchor === undefined ? decision !== undefined : anchorsOf(text).includes(anchor)
}

/** Every decision that code or a document names has its record. */
export const decisionsAreRecorded: Check = (repository) =>
  [...repository]
    .filter(([path]) => /\.(?:tsx?|md)$/.test(path) && !path.startsWith('tools/tidy/'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\bdecision-\d{4}\b/g)]
        .filter(([name]) => !sourceIsWritten(repository, name))
        .map(
          ({ 0: name, index }) => `${path}:${lineAt(text, index)}: no ${name}; write its record`,
        ),
    )

/** The index of the decisions names each record once, and no two share a number. */
export const decisionsAreListed: Check = (repository) => {
  const index = repository.get('docs/decisions/README.md') ?? ''
  const names = select(repository, /^docs\/decisions\/\d{4}-/).map(({ path }) =>
    posix.basename(path),
  )
  const numbers = names.map((name) => name.slice(0, 4))
  return names.flatMap((name, at) => [
    ...(numbers.indexOf(name.slice(0, 4)) === at
      ? []
      : [`docs/decisions/${name}:1: its number is taken; take the next free one`]),
    ...(index.split(`](${name})`).length === 2
      ? []
      : [`docs/decisions/${name}:1: is not listed once; list it in docs/decisions/README.md`]),
  ])
}

/** What pnpm itself can do. */
const builtIn = ['exec', 'install', 'approve', 'add']
const command = /\bpnpm(?:@[\d.]+)? ([a-z][a-z-]*)/g

/** Every `pnpm …` that a document tells the reader to type exists. */
export const commandsExist: Check = (repository) => {
  const manifest = JSON.parse(repository.get('package.json') ?? '{}') as { scripts?: object }
  const scripts = Object.keys(manifest.scripts ?? {})
  return select(repository, /\.md$/).flatMap(({ path, text }) =>
    [...text.matchAll(/`[^`\n]+`|^```[\s\S]*?^```/gm)]
      .flatMap(({ 0: code, index }) =>
        [...code.matchAll(command)].map((one) => ({ at: index + one.index, name: one[1] ?? '' })),
      )
      .filter(({ name }) => !scripts.includes(name) && !builtIn.includes(name))
      .map(
        ({ at, name }) =>
          `${path}:${lineAt(text, at)}: no command pnpm ${name}; write one that package.json has`,
      ),
  )
}
