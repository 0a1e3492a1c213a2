import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writeGenerated } from './generated-file.ts'
import { generatedFiles } from './generators.ts'

test('every generated file is what its generator writes', () => {
  expect(writeGenerated(generatedFiles(), true)).toEqual([])
})

test('a file that is out of date is found, and written only when that is asked', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'understudy-generate-'))
  try {
    const path = relative(root, join(folder, 'a.txt'))
    const files = [{ path, text: 'new' }]
    expect(writeGenerated(files, true)).toEqual([path])
    expect(writeGenerated(files, true)).toEqual([path])
    expect(writeGenerated(files, false)).toEqual([path])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new')
    expect(writeGenerated(files, true)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
