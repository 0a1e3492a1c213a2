import { spawnSync } from 'node:child_process'
import {
  existsSync,
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
/** A workflow that will never be. */
const slug = 'voucher-exchange'
const cache = join(house, '.cache')
let root = ''

beforeEach(() => {
  mkdirSync(cache, { recursive: true })
  root = mkdtempSync(join(cache, 'new-workflow-'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a copy stands on every floor under its own name, and nothing of the sample is left', () => {
  const paths = copyTemplate(slug, root)
  expect(paths).toContain('packages/domain/src/workflows/voucher-exchange/rules.ts')
  expect(paths.filter((path) => !path.includes(slug))).toEqual([])
  const text = paths.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
  expect(text).toContain('StartVoucherExchange')
  expect(text).not.toMatch(/sample/i)
})

test('a copy compiles as it is, and passes the tests it brings', () => {
  copyTemplate(slug, root)
  const home = besideTheDomain()
  const config = { extends: './tsconfig.json', include: [join('src/workflows', slug)] }
  writeFileSync(join(home, 'tsconfig.copy.json'), JSON.stringify(config))
  expect(run('tsc', '-p', join(home, 'tsconfig.copy.json'), '--checkers', '1')).toEqual({
    status: 0,
    stdout: '',
  })
  expect(run('vitest', 'run', '--root', home, join('src/workflows', slug)).stdout).toMatch(
    /Tests\s+4 passed/,
  )
})

test('nothing is written over', () => {
  copyTemplate(slug, root)
  expect(() => copyTemplate(slug, root)).toThrow('exists already')
})

test('a slug is words with hyphens', () => {
  expect(['billing', 'license-move'].every(isSlug)).toBe(true)
  expect(['', 'License', 'license_move', '-move', '../move', 'move2'].some(isSlug)).toBe(false)
})

/** Puts the rest of the domain beside the copied workflow; answers the folder of the package. */
function besideTheDomain(): string {
  const home = join(root, 'packages/domain')
  const source = join(house, 'packages/domain')
  symlinkSync(join(house, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'))
  for (const folder of ['.', 'src', 'src/model', 'src/workflows']) {
    for (const entry of readdirSync(join(source, folder))) {
      const copy = join(home, folder, entry)
      if (!existsSync(copy)) symlinkSync(join(source, folder, entry), copy)
    }
  }
  return home
}

function run(program: string, ...args: readonly string[]) {
  const { status, stdout } = spawnSync(join(house, 'node_modules/.bin', program), args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  return { status, stdout }
}
