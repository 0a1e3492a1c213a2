import { useWords } from '../words.ts'
import { createEditedFile, type EditedFileInput } from './edited-file.ts'
import { EditorBar } from './EditorBar.tsx'
import { MistakeList } from './MistakeList.tsx'
import type { Mistake } from './mistakes.ts'
import { newScenario } from './new-scenario.ts'
import { exportFile, importFile } from './transfer.ts'
import { createTyping } from './typing.ts'
import './editor.css'

/** One scenario or fixture as text. What is changed becomes a draft in this browser; the original stays. */
export function Editor(props: EditedFileInput & { readonly onRun: (text: string) => void }) {
  const words = useWords()
  const file = createEditedFile(props)
  const typing = createTyping(file, () => words.editor)

  const runReason = () => {
    if (file.checked().mistakes.length > 0) return words.editor.fixFirst
    return file.checked().scenarios === 0 ? words.editor.fixture : undefined
  }

  /** Whatever is done with the text is done with all that was typed. */
  function afterTyping(act: () => void) {
    typing.keepTyped()
    act()
  }

  function run() {
    if (runReason() === undefined) props.onRun(file.text())
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
        hasOriginal={file.hasOriginal()}
        runReason={runReason()}
        onOpen={(path) => props.onOpen(path)}
        onRun={() => afterTyping(run)}
        onDiscard={() => afterTyping(file.discard)}
        onNew={() => file.begin(words.editor.untitled, newScenario(words.editor.newTitle))}
        onImport={() => importFile(file.begin)}
        onExport={() => afterTyping(() => exportFile(file.path(), file.text()))}
      />
      <div class="s-editor-text" ref={(element) => typing.attach(element)} />
      <p class="u-faint s-editor-keys">{words.editor.keys}</p>
      <MistakeList mistakes={file.checked().mistakes} onGo={goTo} onFix={typing.fix} />
    </section>
  )
}
