import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { named } from './slug.ts'

const template = fileURLToPath(new URL('../template/', import.meta.url))

/**
 * Copies the rooms of a workflow to every floor below `root`, under its own name. Answers the paths written.
 * @throws when one of them exists; then nothing is written.
 */
export function copyTemplate(slug: string, root: string): string[] {
  const copies = templateFiles().map((path) => ({
    path: named(path, slug),
    text: named(readFileSync(join(template, path), 'utf8'), slug),
  }))
  const taken = copies.find(({ path }) => existsSync(join(root, path)))
  if (taken) throw new Error(`${taken.path} exists already; nothing was written`)

  for (const { path, text } of copies) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return copies.map(({ path }) => path)
}

function templateFiles(): string[] {
  return readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(template.length))
    .sort()
}
