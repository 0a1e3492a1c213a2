import { createSignal } from 'solid-js'
import type { Failure } from '@understudy/scenario'
import { failureText, type FailureReason } from '@understudy/messages'
import { useLocale, useWords } from '../words.ts'
import { DraftDialogs, type DraftQuestion } from './DraftDialogs.tsx'
import { createEditedFile, type EditedFileInput } from './edited-file.ts'
import { EditorBar } from './EditorBar.tsx'
import { MistakeList } from './MistakeList.tsx'
import type { Mistake } from './mistakes.ts'
import { RunResult } from './run/RunResult.tsx'
import { createRunning } from './running.ts'
import { exportFile, importFile } from './transfer.ts'
import { createTyping } from './typing.ts'
import './editor.css'
import './run/run.css'

/**
 * One scenario or fixture as text. What is changed becomes a draft in this browser, and is run as it rests; the
 * original stays.
 */
export function Editor(
  props: EditedFileInput & {
    readonly onPlay: () => void
    /** Shows in the player the moment at which a step failed. */
    readonly onMoment: (failure: Failure) => void
  },
) {
  const words = useWords()
  const locale = useLocale()
  const file = createEditedFile(props)
  const [asking, ask] = createSignal<DraftQuestion | null>(null)
  const [saved, setSaved] = createSignal('')
  const save = () => afterTyping(() => setSaved(file.text()))
  const typing = createTyping(file, () => words.editor, locale, {
    onRun: () => running.run(),
    onStop: () => running.stop(),
    onSave: save,
  })
  const spoken = () => ({
    ...words.tests,
    toMoment: words.run.toMoment,
    why: (reason: FailureReason) => failureText(locale(), reason),
  })
  const showMoment = (failure: Failure) => afterTyping(() => props.onMoment(failure))
  const running = createRunning(file, () => typing, spoken, showMoment)

  const runReason = () => {
    if (file.checked().mistakes.length > 0) return words.editor.fixFirst
    return file.checked().scenarios === 0 ? words.editor.fixture : undefined
  }

  /** Whatever is done with the text is done with all that was typed. */
  function afterTyping(act: () => void) {
    typing.keepTyped()
    act()
  }

  function goTo(mistake: Mistake) {
    if (mistake.elsewhere !== null) props.onOpen(mistake.elsewhere)
    else typing.goTo(mistake)
  }

  return (
    <section class="s-editor" aria-labelledby="editor-title">
      <h1 id="editor-title">{words.editor.title}</h1>
      <EditorBar
        path={file.path()}
        paths={file.all().map(({ path }) => path)}
        isDraft={file.isDraft()}
        isSaved={saved() === file.text()}
        hasOriginal={file.hasOriginal()}
        runReason={runReason()}
        isRunning={running.state().kind === 'running'}
        onOpen={(path) => afterTyping(() => props.onOpen(path))}
        onRun={running.run}
        onStop={running.stop}
        onPlay={() => afterTyping(props.onPlay)}
        onSave={save}
        onAsk={(question) => afterTyping(() => ask(question))}
        onImport={() => importFile(file.begin)}
        onExport={() => afterTyping(() => exportFile(file.path(), file.text()))}
      />
      <RunResult state={running.state()} onLine={typing.goToLine} onMoment={showMoment} />
      <div class="s-editor-text" ref={(element) => typing.attach(element)} />
      <p class="u-faint s-editor-keys">
        {words.run.keys} {words.editor.keys}
      </p>
      <DraftDialogs asking={asking()} file={file} onClose={() => ask(null)} act={afterTyping} />
      <MistakeList mistakes={file.checked().mistakes} onGo={goTo} onFix={typing.fix} />
    </section>
  )
}
