import { createSignal, Show, untrack } from 'solid-js'
import { Button, Dialog, Field } from '@understudy/ui'
import { useWords } from '../words.ts'
import type { EditedFile } from './edited-file.ts'
import { newScenario } from './new-scenario.ts'

/** Asks before a text is lost. */
function LoseDialog(props: {
  readonly isOpen: boolean
  readonly path: string
  /** False for a text that only this browser has. */
  readonly hasOriginal: boolean
  readonly onClose: () => void
  readonly onLose: () => void
}) {
  const words = useWords()
  const said = () => words.drafts
  const lose = () => {
    props.onClose()
    props.onLose()
  }
  return (
    <Dialog
      open={props.isOpen}
      onClose={() => props.onClose()}
      title={props.hasOriginal ? said().revertTitle : said().discardTitle}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{said().keep}</Button>
          <Button kind="danger" onClick={lose}>
            {props.hasOriginal ? said().revert : said().discard}
          </Button>
        </>
      }
    >
      <p>{props.hasOriginal ? said().revertHow(props.path) : said().discardHow(props.path)}</p>
    </Dialog>
  )
}

/** Asks how a draft is called. */
function NameDialog(props: {
  readonly title: string
  readonly name: string
  /** Whether a file is called like this already. */
  readonly isTaken: (name: string) => boolean
  readonly onClose: () => void
  readonly onName: (name: string) => void
}) {
  const words = useWords()
  const [name, setName] = createSignal(untrack(() => props.name))
  const reason = () => {
    if (name().trim() === '') return words.drafts.empty
    return props.isTaken(name()) ? words.drafts.taken : undefined
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (reason() !== undefined) return
    props.onName(name())
    props.onClose()
  }
  return (
    <Dialog open onClose={() => props.onClose()} title={props.title}>
      <form class="u-stack" onSubmit={submit}>
        <Field
          label={words.drafts.name}
          hint={words.drafts.nameHow}
          value={name()}
          onInput={setName}
        />
        <div class="u-dialog-actions">
          <Button onClick={() => props.onClose()}>{words.drafts.cancel}</Button>
          <Button kind="primary" type="submit" disabledReason={reason()}>
            {words.drafts.ok}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** What may be asked about the edited file. */
export type DraftQuestion = 'lose' | 'rename' | 'save-as' | 'new'

/** The one question that is open about the edited file, and what its answer does. */
export function DraftDialogs(props: {
  readonly asking: DraftQuestion | null
  readonly file: EditedFile
  readonly onClose: () => void
  /** Whatever is done is done with all that was typed. */
  readonly act: (act: () => void) => void
}) {
  const words = useWords()
  const naming = () => (props.asking === 'lose' ? null : props.asking)
  const titles = () => ({
    rename: words.drafts.rename,
    'save-as': words.drafts.saveAs,
    new: words.editor.new,
  })
  const firstName = () => {
    if (props.asking === 'new') return words.editor.untitled
    return (props.file.path().split('/').at(-1) ?? '').replace(/\.ya?ml$/, '')
  }
  const named = (question: DraftQuestion | null, name: string) =>
    props.act(() => {
      if (question === 'rename') props.file.rename(name)
      else if (question === 'save-as') props.file.saveAs(name)
      else props.file.begin(name, newScenario(words.editor.newTitle))
    })

  return (
    <>
      <LoseDialog
        isOpen={props.asking === 'lose'}
        path={props.file.path()}
        hasOriginal={props.file.hasOriginal()}
        onClose={props.onClose}
        onLose={() => props.act(props.file.discard)}
      />
      <Show when={naming()} keyed>
        {(question) => (
          <NameDialog
            title={titles()[question]}
            name={firstName()}
            isTaken={(name) => props.file.isTaken(name)}
            onClose={props.onClose}
            onName={(name) => named(question, name)}
          />
        )}
      </Show>
    </>
  )
}
