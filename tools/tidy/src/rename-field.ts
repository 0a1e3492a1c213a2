import { onACopy, type Copy } from './copy.ts'
import { mistakesIn, projects } from './mistakes.ts'
import { renamedAt, type Place } from './pointed-at.ts'

/**
 * The rename test: renames a field of a command or an event in a copy of what is committed, first where it is defined and
 * then only where the compiler points, until it points nowhere. What is left by the old name must be words, scenarios, or
 * texts that a client sends; exit 1 otherwise. At last those are renamed too, and the scenarios pass.
 * Usage: `pnpm rename-test venue portal`; a name that one message alone has says most.
 */
const [from = 'venue', to = 'portal'] = process.argv.slice(2)
const name = new RegExp(String.raw`\b${from}\b`, 'g')

/** Where a field is said: in the schemas of messages and in the types of nouns. */
const mayDefine = /^packages\/domain\/src\/(?:model|workflows)\/(?!.*\.test\.).*\.ts$/
const definition = new RegExp(
  String.raw`^( +(?:readonly )?)${from}(\??: (?:z\.|\w*[fF]ield\b|['A-Z]|string|number|boolean|readonly))`,
  'gm',
)
/** What people read and what clients write: it is read as text, and no compiler sees it. */
const isWords = /^(?:packages\/messages\/|docs\/|scenarios\/|.*\/template\/)/
const isClient = /\.test\.tsx?$|\/(?:testing|e2e)\/|^(?:sandbox|bench|tools\/tidy)\//
const roundsMax = 12

onACopy(`With ${to} for ${from} the house is not green: see above.`, (copy) => {
  copy.run('pnpm', 'install', '--frozen-lockfile', '--offline', '--silent')
  const defined = copy.tracked('*.ts').filter((path) => mayDefine.test(path) && define(copy, path))
  console.log(`defined in ${defined.join(', ')}`)
  for (let round = 1; follow(copy); round += 1) {
    if (round === roundsMax) throw new Error(`The compiler still points after ${round} rounds`)
  }
  const left = copy.tracked('*.ts', '*.tsx', '*.yaml').filter((path) => has(copy, path))
  const unseen = left.filter((path) => !isWords.test(path) && !isClient.test(path))
  console.log(`left in ${left.length} files of words, scenarios and clients`)
  for (const path of unseen) console.error(`${path}: ${from} is left, and the compiler is silent`)
  for (const path of left) rename(copy, path)
  copy.run('pnpm', 'format')
  copy.run('pnpm', 'generate')
  copy.run('pnpm', 'typecheck')
  copy.run('pnpm', 'scenario', 'scenarios')
  if (unseen.length > 0) process.exitCode = 1
  else
    console.log(`The compiler pointed at every place of ${from} but words, scenarios and clients.`)
})

/** Renames where the compiler points; false when it points nowhere. @throws Error when it points at something else */
function follow(copy: Copy): boolean {
  const places = firstMistakes(copy)
  if (places.length === 0) return false
  const byPath = Map.groupBy(places, ({ path }) => path)
  let renamed = 0
  for (const [path, found] of byPath) {
    const before = copy.read(path)
    const after = renamedAt(before, found, from, to)
    if (after !== before) renamed += 1
    copy.write(path, after)
  }
  console.log(`the compiler points at ${places.length} places in ${byPath.size} files`)
  if (renamed > 0) return true
  throw new Error(places.map(({ path, line }) => `${path}:${line}: another mistake`).join('\n'))
}

/** Those of the first project that has any; paths from the root. */
function firstMistakes(copy: Copy): readonly Place[] {
  for (const project of projects) {
    const places = mistakesIn(copy, project)
    if (places.length > 0) return places
  }
  return []
}

/** Renames where the field is said; false when it is not said there. */
function define(copy: Copy, path: string): boolean {
  const text = copy.read(path)
  copy.write(path, text.replaceAll(definition, `$1${to}$2`))
  return text.search(definition) >= 0
}

function has(copy: Copy, path: string): boolean {
  return copy.read(path).search(name) >= 0
}

function rename(copy: Copy, path: string): void {
  copy.write(path, copy.read(path).replaceAll(name, to))
}
