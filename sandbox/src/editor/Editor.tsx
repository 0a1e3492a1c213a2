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

/** A text is kept and checked when nobody has typed for this long. */
const settlesAfterMs = 200

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
  /** What was typed into the opened file since it was last kept. */
  let typed: string | undefined

  const runReason = () => {
    if (checked().mistakes.length > 0) return words.editor.fixFirst
    return checked().scenarios === 0 ? words.editor.fixture : undefined
  }

  onMount(() => {
    if (!place) return
    const suggest = (written: string, position: number) =>
      suggestionsAt(written, position, { schema: tree(), names: namesIn(written, all()) })
    editor = new TextEditor({ parent: place, text: text(), onChange, suggest }, words.editor)
    window.addEventListener('pagehide', keepTyped)
    onCleanup(() => {
      window.removeEventListener('pagehide', keepTyped)
      keepTyped()
      editor?.destroy()
    })
  })

  createEffect(() => {
    const now = { path: path(), text: text() }
    const isSame = now.path === opened
    if (isSame && (typed !== undefined || editor?.text === now.text)) return
    untrack(keepTyped)
    opened = now.path
    if (isSame) editor?.replace(now.text)
    else editor?.open(now.text)
    // What the editor reports back is what it was just given.
    typed = undefined
    settle(now)
  })
  createEffect(() => editor?.speak(words.editor))
  createEffect(() => {
    const { mistakes } = checked()
    if (editor?.text === settled().text) editor.mark(mistakes.filter(isHere))
  })

  function onChange(written: string) {
    typed = written
    clearTimeout(timer)
    timer = setTimeout(keepTyped, settlesAfterMs)
  }

  function keepTyped() {
    clearTimeout(timer)
    if (typed === undefined) return
    const file = { path: opened, text: typed }
    typed = undefined
    if (file.text === props.files.find((one) => one.path === opened)?.text) {
      props.drafts.discard(opened)
    } else props.drafts.keep(file)
    settle(file)
  }

  function run() {
    keepTyped()
    if (runReason() === undefined) props.onRun(text())
  }

  function fix(mistake: Mistake) {
    keepTyped()
    const { message, line } = mistake
    const still = checked().mistakes.find((one) => one.message === message && one.line === line)
    if (still) editor?.fix(still)
  }

  function discard() {
    keepTyped()
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
        onExport={() => {
          keepTyped()
          exportFile(path(), text())
        }}
      />
      <div class="s-editor-text" ref={(element) => (place = element)} />
      <p class="u-faint s-editor-keys">{words.editor.keys}</p>
      <MistakeList mistakes={checked().mistakes} onGo={goTo} onFix={fix} />
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
