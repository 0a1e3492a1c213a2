import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { unusedExports } from './exports.ts'
import { root } from './repository.ts'

test('what is exported is imported somewhere', () => {
  expect(unusedExports(root)).toEqual([])
})

test('an export, a type, a line of a door and a file that nobody imports are found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-exports-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  copyFileSync(join(root, 'knip.json'), join(folder, 'knip.json'))
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const manifest = (more: object) => JSON.stringify({ version: '0.1.0', type: 'module', ...more })
  write('package.json', manifest({ name: 'here', workspaces: ['packages/*'] }))
  write(
    'packages/a/package.json',
    manifest({ name: '@here/a', exports: { '.': './src/index.ts' } }),
  )
  write('packages/a/src/index.ts', `export { one, two } from './a.ts'\n`)
  write(
    'packages/a/src/a.ts',
    `export const one = 1\nexport const two = 2\n\nexport const three = 3\nexport type Four = 4\n`,
  )
  write('packages/a/src/left.ts', `export const left = 1\n`)
  write(
    'packages/b/package.json',
    manifest({ name: '@here/b', main: './src/b.ts', dependencies: { '@here/a': 'workspace:*' } }),
  )
  write('packages/b/src/b.ts', `import { one } from '@here/a'\n\nconsole.log(one)\n`)

  const unused = (name: string) =>
    `nothing imports ${name}; delete it, or the word export where its file uses it`
  expect([...unusedExports(folder)].sort()).toEqual([
    `packages/a/src/a.ts:2: ${unused('two')}`,
    `packages/a/src/a.ts:4: ${unused('three')}`,
    `packages/a/src/a.ts:5: ${unused('Four')}`,
    `packages/a/src/index.ts:1: ${unused('two')}`,
    'packages/a/src/left.ts: nothing imports this file; delete it',
  ])
})
