import { properties } from '@understudy/domain/properties'
import type { AnyProperty } from '@understudy/domain/testing'
import { Document, visit } from 'yaml'
import type { Finding } from './finding.ts'

/** A counterexample as a file that people read and the next run replays. */
export interface Pin {
  /** Without a folder: which claim, and eight digits of what it holds. */
  readonly name: string
  readonly text: string
}

/**
 * Null when the claim holds, or has no form as a scenario. A property among the known ones is named in the file, which
 * fails as it was found for as long as the property does.
 */
export async function pinOf(
  { claim, seed, counterexample }: Finding,
  known: readonly AnyProperty[] = properties,
): Promise<Pin | null> {
  const scenario = counterexample?.scenario
  if (!counterexample || !scenario) return null
  const isKnown = claim.file === null && known.some(({ name }) => name === claim.name)
  const { path } = counterexample
  const pinned = isKnown ? { claim: { property: claim.name, seed, path } } : {}
  const body = readable({ ...scenario, ...pinned })
  const told = [
    ` Found by trying "${claim.name}"${claim.file === null ? '' : ` of ${claim.file}`}.`,
    ` Seed ${seed}, path ${counterexample.path || 'none'}, shrunk ${counterexample.shrinks} times.`,
    ...counterexample.message.split('\n').map((line) => ` ${line}`),
  ]
  const head = '# yaml-language-server: $schema=../scenario.schema.json'
  const text = [head, ...told.map((line) => `#${line}`), body].join('\n')
  return { name: `${slug(claim.name)}--${await digest(body)}.yaml`, text }
}

const order = [
  'scenario',
  'about',
  'source',
  'claim',
  'tags',
  'clock',
  'seed',
  'settings',
  'world',
  'steps',
]

/** In the order people write; what is short stands on one line. */
function readable(scenario: object): string {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const entries = Object.entries(scenario).sort(([a], [b]) => rank(a) - rank(b))
  const document = new Document(Object.fromEntries(entries), { aliasDuplicateObjects: false })
  visit(document, {
    Collection: (key, node) => {
      const isStep = typeof key === 'number'
      const isShort = JSON.stringify(node.toJSON()).length <= 84
      if (node !== document.contents && !isStep && isShort) node.flow = true
    },
  })
  return document.toString({ lineWidth: 100, flowCollectionPadding: true })
}

function slug(name: string): string {
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return words
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  )
  return [...bytes.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
