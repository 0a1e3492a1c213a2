import { createEffect, createMemo, createSignal, onCleanup, onMount, untrack } from 'solid-js'
import { scenarioJsonSchema } from '@understudy/scenario'
import type { ScenarioText } from '../list/scenarios.ts'
import { useWords } from '../words.ts'
import { suggestionsAt } from './completion.ts'
import { freePath, sameTexts, withDrafts, type Drafts } from './drafts.ts'
import { EditorBar } from './EditorBar.tsx'
import { MistakeList } from './MistakeList.tsx'
import { check, type Mistake } from './mistakes.ts'
import { namesIn } from './names.ts'
import { newScenario } from './new-scenario.ts'
import { SchemaTree, type Schema } from './schema.ts'
import { TextEditor } from './text-editor.ts'
import { exportFile, importFile } from './transfer.ts'
import './editor.css'

/** A text is checked when nobody has typed for this long. */
const checkAfterMs = 200

/** One scenario or fixture as text. What is changed becomes a draft in this browser; the original stays. */
export function Editor(props: {
  /** The file to edit, as it is without a draft; of a text that is only a draft, the path is enough. */
  readonly file: ScenarioText
  /** All files of the repository, for fixtures and for choosing another. */
  readonly files: readonly ScenarioText[]
  readonly drafts: Drafts
  readonly onOpen: (path: string) => void
  readonly onRun: (text: string) => void
}) {
  const words = useWords()
  const path = () => props.file.path
  const draft = () => props.drafts.textOf(path())
  const text = () => draft() ?? props.file.text
  const original = createMemo(() => props.files.find((file) => file.path === path())?.text)
  const all = createMemo(() => withDrafts(props.files, props.drafts.all()))
  const fixtures = createMemo(
    () => all().filter((file) => file.path.startsWith('fixtures/') && file.path !== path()),
    [],
    { equals: sameTexts },
  )
  const [settled, settle] = createSignal<ScenarioText>({ path: path(), text: untrack(text) })
  const checked = createMemo(() => check(settled(), fixtures()))
  let place: HTMLDivElement | undefined
  let editor: TextEditor | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let opened = untrack(path)

  const runReason = () => {
    if (checked().mistakes.length > 0) return words.editor.fixFirst
    return checked().scenarios === 0 ? words.editor.fixture : undefined
  }

  onMount(() => {
    if (!place) return
    const suggest = (written: string, position: number) =>
      suggestionsAt(written, position, { schema: tree(), names: namesIn(written, all()) })
    editor = new TextEditor(
      { parent: place, text: text(), onChange: change, suggest },
      words.editor,
    )
    onCleanup(() => editor?.destroy())
  })
  onCleanup(() => clearTimeout(timer))

  createEffect(() => {
    const now = { path: path(), text: text() }
    if (now.path === opened && editor?.text === now.text) return
    if (now.path === opened) editor?.replace(now.text)
    else editor?.open(now.text)
    opened = now.path
    settleNow(now)
  })
  createEffect(() => editor?.speak(words.editor))
  createEffect(() => {
    const { mistakes } = checked()
    if (editor?.text === settled().text) editor.mark(mistakes.filter(isHere))
  })

  function change(written: string) {
    if (written === original()) props.drafts.discard(path())
    else if (written !== text()) props.drafts.keep({ path: path(), text: written })
    clearTimeout(timer)
    timer = setTimeout(() => settleNow({ path: path(), text: written }), checkAfterMs)
  }

  function settleNow(now: ScenarioText) {
    clearTimeout(timer)
    settle(now)
  }

  function run() {
    settleNow({ path: path(), text: text() })
    if (runReason() === undefined) props.onRun(text())
  }

  function discard() {
    props.drafts.discard(path())
    const [first] = props.files
    if (original() === undefined && first) props.onOpen(first.path)
  }

  function begin(name: string, begun: string) {
    const file = { path: freePath('drafts', name, all()), text: begun }
    props.drafts.keep(file)
    props.onOpen(file.path)
  }

  function goTo(mistake: Mistake) {
    if (mistake.elsewhere !== null) props.onOpen(mistake.elsewhere)
    else editor?.goTo(mistake)
  }

  return (
    <section class="s-editor" aria-labelledby="editor-title">
      <h1 id="editor-title">{words.editor.title}</h1>
      <EditorBar
        path={path()}
        paths={all().map((file) => file.path)}
        isDraft={draft() !== undefined}
        hasOriginal={original() !== undefined}
        runReason={runReason()}
        onOpen={(next) => props.onOpen(next)}
        onRun={run}
        onDiscard={discard}
        onNew={() => begin(words.editor.untitled, newScenario(words.editor.newTitle))}
        onImport={() => importFile(begin)}
        onExport={() => exportFile(path(), text())}
      />
      <div class="s-editor-text" ref={(element) => (place = element)} />
      <p class="u-faint s-editor-keys">{words.editor.keys}</p>
      <MistakeList
        mistakes={checked().mistakes}
        onGo={goTo}
        onFix={(mistake) => editor?.fix(mistake)}
      />
    </section>
  )
}

const isHere = ({ elsewhere }: Mistake) => elsewhere === null

let known: SchemaTree | undefined

/** Built when it is first asked for: it takes a moment. */
function tree(): SchemaTree {
  known ??= new SchemaTree(scenarioJsonSchema() as Schema)
  return known
}
