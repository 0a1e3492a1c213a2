import { createMemo } from 'solid-js'
import { createKept } from '../kept.ts'
import type { ScenarioText } from '../list/scenarios.ts'

/** Texts that were changed or begun in this browser, by their path under `scenarios/`. */
export interface Drafts {
  readonly all: () => readonly ScenarioText[]
  readonly textOf: (path: string) => string | undefined
  readonly keep: (file: ScenarioText) => void
  readonly discard: (path: string) => void
  readonly rename: (path: string, name: string) => void
}

/** Drafts that outlive the page, in this browser only. */
export function createDrafts(): Drafts {
  const [kept, keep] = createKept('drafts', '[]')
  const all = createMemo(() => readDrafts(kept()))
  const without = (path: string) => all().filter((draft) => draft.path !== path)
  return {
    all,
    textOf: (path) => all().find((draft) => draft.path === path)?.text,
    keep: ({ path, text }) => keep(JSON.stringify([...without(path), { path, text }])),
    discard: (path) => keep(JSON.stringify(without(path))),
    rename: (path, name) =>
      keep(
        JSON.stringify(
          all().map((draft) => (draft.path === path ? { ...draft, path: name } : draft)),
        ),
      ),
  }
}

/** The files of the repository with the drafts in place of what they change, and those of their own at the end. */
export function withDrafts(
  files: readonly ScenarioText[],
  drafts: readonly ScenarioText[],
): readonly ScenarioText[] {
  const originals = new Set(files.map(({ path }) => path))
  return [
    ...files.map((file) => drafts.find(({ path }) => path === file.path) ?? file),
    ...drafts.filter(({ path }) => !originals.has(path)),
  ]
}

/** Where a text of this name stands in a folder, in letters that every system takes. */
export function pathOf(folder: string, name: string): string {
  const stem = name
    .trim()
    .replace(/\.ya?ml$/i, '')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
  return `${folder}/${stem}.yaml`
}

/** A path in a folder that no file has yet: `drafts/name.yaml`, `drafts/name-2.yaml`, … */
export function freePath(folder: string, name: string, files: readonly ScenarioText[]): string {
  const taken = new Set(files.map(({ path }) => path))
  const stem = name.replace(/\.ya?ml$/i, '')
  for (let count = 1; ; count += 1) {
    const path = pathOf(folder, count === 1 ? stem : `${stem}-${count}`)
    if (!taken.has(path)) return path
  }
}

/** What storage holds may have been written by anyone: what is no draft is left out. */
export function readDrafts(kept: string): readonly ScenarioText[] {
  try {
    const value: unknown = JSON.parse(kept)
    return Array.isArray(value) ? value.filter(isText) : []
  } catch {
    return []
  }
}

function isText(value: unknown): value is ScenarioText {
  if (typeof value !== 'object' || value === null) return false
  const { path, text } = value as Partial<Record<string, unknown>>
  return typeof path === 'string' && typeof text === 'string'
}

/** The same files with the same texts in the same order. */
export function sameTexts(some: readonly ScenarioText[], others: readonly ScenarioText[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ path, text }, index) => {
      const other = others[index]
      return other?.path === path && other.text === text
    })
  )
}
