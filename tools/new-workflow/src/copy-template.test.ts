import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyTemplate } from './copy-template.ts'
import { isSlug } from './slug.ts'

const house = fileURLToPath(new URL('../../../', import.meta.url))
const compiler = join(house, 'node_modules/.bin/tsc')
const cache = join(house, '.cache')
let root = ''

beforeEach(() => {
  mkdirSync(cache, { recursive: true })
  root = mkdtempSync(join(cache, 'new-workflow-'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a copy stands on every floor under its own name, and nothing of the sample is left', () => {
  const paths = copyTemplate('license-move', root)
  expect(paths).toContain('packages/domain/src/workflows/license-move/rules.ts')
  expect(paths.filter((path) => !path.includes('license-move'))).toEqual([])
  const text = paths.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
  expect(text).toContain('StartLicenseMove')
  expect(text).not.toMatch(/sample/i)
})

test('a copy compiles as it is', () => {
  copyTemplate('license-move', root)
  const { status, stdout } = spawnSync(compiler, ['-p', besideTheDomain()], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
}, 60_000)

test('nothing is written over', () => {
  copyTemplate('license-move', root)
  expect(() => copyTemplate('license-move', root)).toThrow('exists already')
})

test('a slug is words with hyphens', () => {
  expect(['billing', 'license-move'].every(isSlug)).toBe(true)
  expect(['', 'License', 'license_move', '-move', '../move', 'move2'].some(isSlug)).toBe(false)
})

/** Puts the rest of the domain beside the copied workflow. */
function besideTheDomain(): string {
  const home = join(root, 'packages/domain')
  const source = join(house, 'packages/domain')
  symlinkSync(join(source, 'node_modules'), join(home, 'node_modules'))
  for (const entry of readdirSync(join(source, 'src'))) {
    if (entry !== 'workflows') symlinkSync(join(source, 'src', entry), join(home, 'src', entry))
  }
  const config = { extends: join(house, 'tsconfig.base.json'), include: ['src/workflows'] }
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(config))
  return home
}
