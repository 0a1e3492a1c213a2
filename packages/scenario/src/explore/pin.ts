import { stringify } from 'yaml'
import type { Finding } from './finding.ts'

/** A counterexample as a file that people read and the next run replays. */
export interface Pin {
  /** Without a folder: which claim, and eight digits of what it holds. */
  readonly name: string
  readonly text: string
}

/** Null when the claim holds, or has no form as a scenario. */
export async function pinOf({ claim, seed, counterexample }: Finding): Promise<Pin | null> {
  const scenario = counterexample?.scenario
  if (!counterexample || !scenario) return null
  const body = stringify(scenario, { lineWidth: 100, defaultStringType: 'PLAIN' })
  const told = [
    ` Found by trying "${claim.name}"${claim.file === null ? '' : ` of ${claim.file}`}.`,
    ` Seed ${seed}, path ${counterexample.path || 'none'}, shrunk ${counterexample.shrinks} times.`,
    ...counterexample.message.split('\n').map((line) => ` ${line}`),
  ]
  const head = '# yaml-language-server: $schema=../scenario.schema.json'
  const text = [head, ...told.map((line) => `#${line}`), body].join('\n')
  return { name: `${slug(claim.name)}--${await digest(body)}.yaml`, text }
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
