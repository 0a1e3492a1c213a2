import { createEffect, onCleanup, onMount, untrack } from 'solid-js'
import { scenarioJsonSchema } from '@understudy/scenario'
import type { Locale, SandboxWords } from '@understudy/messages'
import { suggestionsAt } from './completion.ts'
import type { EditedFile } from './edited-file.ts'
import { explainedAt } from './hover.ts'
import type { Mistake } from './mistakes.ts'
import { namesIn } from './names.ts'
import { SchemaTree, type Schema } from './schema.ts'
import { TextEditor, type TextEditorParts } from './text-editor.ts'
import type { ShownRun } from './run/verdicts.ts'

/** A text is kept and checked when nobody has typed for this long. */
const settlesAfterMs = 200

/** Binds a text editor to the edited file: what is typed is kept when it rests, and never lost by leaving. */
export function createTyping(
  file: EditedFile,
  spoken: () => SandboxWords['editor'],
  locale: () => Locale,
  keys: Pick<TextEditorParts, 'onRun' | 'onStop' | 'onSave'>,
) {
  let place: HTMLElement | undefined
  let editor: TextEditor | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let opened = untrack(file.path)
  /** What was typed into the opened file since it was last kept. */
  let typed: string | undefined

  function onChange(written: string): void {
    typed = written
    clearTimeout(timer)
    timer = setTimeout(keepTyped, settlesAfterMs)
  }

  function keepTyped(): void {
    clearTimeout(timer)
    if (typed === undefined) return
    const kept = { path: opened, text: typed }
    typed = undefined
    file.keep(kept)
  }

  onMount(() => {
    if (!place) return
    const suggest = suggestingFrom(file)
    const explain = (written: string, position: number) =>
      explainedAt(written, position, tree(), locale())
    const parts = { parent: place, text: file.text(), onChange, suggest, explain, ...keys }
    editor = new TextEditor(parts, spoken())
    window.addEventListener('pagehide', keepTyped)
    onCleanup(() => {
      window.removeEventListener('pagehide', keepTyped)
      keepTyped()
      editor?.destroy()
    })
  })

  createEffect(() => {
    const now = { path: file.path(), text: file.text() }
    const isSame = now.path === opened
    if (isSame && (typed !== undefined || editor?.text === now.text)) return
    untrack(keepTyped)
    opened = now.path
    if (isSame) editor?.replace(now.text)
    else editor?.open(now.text)
    // What the editor reports back is what it was just given.
    typed = undefined
    file.settle(now)
  })
  createEffect(() => editor?.speak(spoken()))
  createEffect(() => {
    const { mistakes } = file.checked()
    if (editor?.text !== file.settled().text) return
    editor.mark(mistakes.filter(({ elsewhere }) => elsewhere === null))
  })

  return {
    attach: (element: HTMLElement) => (place = element),
    keepTyped,
    /** Shows what came of a text, unless another stands there by now. */
    showRun(text: string, shown: ShownRun): void {
      if (editor?.text === text) editor.showRun(shown)
    },
    goToLine: (line: number) => editor?.goToLine(line),
    goTo: (mistake: Mistake) => editor?.goTo(mistake),
    /** Writes the word that was meant, if the mistake is still there. */
    fix({ message, line }: Mistake): void {
      keepTyped()
      const { mistakes } = file.checked()
      const still = mistakes.find((one) => one.message === message && one.line === line)
      if (still) editor?.fix(still)
    },
  }
}

function suggestingFrom(file: EditedFile): TextEditorParts['suggest'] {
  return (written, position) =>
    suggestionsAt(written, position, { schema: tree(), names: namesIn(written, file.all()) })
}

let known: SchemaTree | undefined

/** Built when it is first asked for: it takes a moment. */
function tree(): SchemaTree {
  known ??= new SchemaTree(scenarioJsonSchema() as Schema)
  return known
}
