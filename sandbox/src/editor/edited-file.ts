import { createMemo, createSignal, untrack } from 'solid-js'
import type { ScenarioText } from '../list/scenarios.ts'
import { freePath, pathOf, sameTexts, withDrafts, type Drafts } from './drafts.ts'
import { check } from './mistakes.ts'

export interface EditedFileInput {
  /** The file to edit, as it is without a draft; of a text that is only a draft, the path is enough. */
  readonly file: ScenarioText
  /** All files of the repository, for fixtures and for choosing another. */
  readonly files: readonly ScenarioText[]
  readonly drafts: Drafts
  readonly onOpen: (path: string) => void
}

export type EditedFile = ReturnType<typeof createEditedFile>

/** The file in the editor with its original, its draft, and the mistakes of its text as it last rested. */
export function createEditedFile(input: EditedFileInput) {
  const path = () => input.file.path
  const text = () => input.drafts.textOf(path()) ?? input.file.text
  const originalOf = (one: string) => input.files.find((file) => file.path === one)?.text
  const all = createMemo(() => withDrafts(input.files, input.drafts.all()))
  const fixtures = createMemo(
    () => all().filter((file) => file.path.startsWith('fixtures/') && file.path !== path()),
    [],
    { equals: sameTexts },
  )
  const [settled, settle] = createSignal<ScenarioText>(
    untrack(() => ({ path: path(), text: text() })),
  )
  const checked = createMemo(() => check(settled(), fixtures()))

  return {
    path,
    text,
    all,
    settled,
    settle,
    checked,
    fixtures,
    isDraft: () => input.drafts.textOf(path()) !== undefined,
    hasOriginal: () => originalOf(path()) !== undefined,
    /** A text equal to its original is no draft. */
    keep(file: ScenarioText): void {
      if (file.text === originalOf(file.path)) input.drafts.discard(file.path)
      else input.drafts.keep(file)
      settle(file)
    },
    /** Back to the original; a text without one is gone. */
    discard(): void {
      const isLost = originalOf(path()) === undefined
      input.drafts.discard(path())
      const [first] = input.files
      if (isLost && first) input.onOpen(first.path)
    },
    isTaken: (name: string) => {
      const wanted = pathOf('drafts', name)
      return wanted !== path() && all().some((file) => file.path === wanted)
    },
    /** Another name for a text that only this browser has. */
    rename(name: string): void {
      const next = pathOf('drafts', name)
      input.drafts.rename(path(), next)
      input.onOpen(next)
    },
    /** The text as it is now, as a draft of its own; what it was made of goes back to its original. */
    saveAs(name: string): void {
      const file = { path: pathOf('drafts', name), text: text() }
      if (originalOf(path()) !== undefined) input.drafts.discard(path())
      input.drafts.keep(file)
      input.onOpen(file.path)
    },
    /** A new draft with a path of its own. */
    begin(name: string, begun: string): void {
      const file = { path: freePath('drafts', name, all()), text: begun }
      input.drafts.keep(file)
      input.onOpen(file.path)
    },
  }
}
