import { Show } from 'solid-js'
import { Button, Select, Tag } from '@understudy/ui'
import { useWords } from '../words.ts'
import type { DraftQuestion } from './DraftDialogs.tsx'

interface EditorBarProps {
  readonly path: string
  readonly paths: readonly string[]
  readonly isDraft: boolean
  /** Somebody saved the text as it is now. */
  readonly isSaved: boolean
  /** False for a text that only this browser has. */
  readonly hasOriginal: boolean
  readonly runReason: string | undefined
  readonly isRunning: boolean
  readonly onOpen: (path: string) => void
  readonly onRun: () => void
  readonly onStop: () => void
  readonly onPlay: () => void
  readonly onSave: () => void
  readonly onAsk: (question: DraftQuestion) => void
  readonly onImport: () => void
  readonly onExport: () => void
}

/** Which file it is, whether it is a draft, and what can be done with it. */
export function EditorBar(props: EditorBarProps) {
  const words = useWords()
  return (
    <div class="s-editor-bar">
      <div class="u-row">
        <Select
          label={words.editor.file}
          options={props.paths.map((path) => ({ value: path, text: path }))}
          value={props.path}
          onChange={(path) => props.onOpen(path)}
        />
        <Button onClick={() => props.onAsk('new')}>{words.editor.new}</Button>
        <Button onClick={() => props.onImport()}>{words.editor.import}</Button>
        <Button onClick={() => props.onExport()}>{words.editor.export}</Button>
      </div>
      <div class="u-row">
        <Show
          when={props.isRunning}
          fallback={
            <Button kind="primary" disabledReason={props.runReason} onClick={() => props.onRun()}>
              {words.editor.run}
            </Button>
          }
        >
          <Button kind="danger" onClick={() => props.onStop()}>
            {words.run.stop}
          </Button>
        </Show>
        <Button
          disabledReason={props.runReason}
          reasonAt="s-run-reason"
          onClick={() => props.onPlay()}
        >
          {words.run.stage}
        </Button>
      </div>
      <DraftRow {...props} />
    </div>
  )
}

/** Whether the text is a draft, and how it is kept, called or lost. */
function DraftRow(props: EditorBarProps) {
  const words = useWords()
  return (
    <div class="u-row">
      <Button onClick={() => props.onSave()}>{words.drafts.save}</Button>
      <Button onClick={() => props.onAsk('save-as')}>{words.drafts.saveAs}</Button>
      <Show when={!props.hasOriginal}>
        <Button onClick={() => props.onAsk('rename')}>{words.drafts.rename}</Button>
      </Show>
      <Button
        kind={props.hasOriginal ? 'plain' : 'danger'}
        disabledReason={props.isDraft ? undefined : words.editor.atOriginal}
        onClick={() => props.onAsk('lose')}
      >
        {props.hasOriginal ? words.editor.revert : words.editor.discard}
      </Button>
      <Show when={props.isDraft} fallback={<span class="u-faint">{words.editor.original}</span>}>
        <Tag tone="warn">{words.editor.draft}</Tag>
      </Show>
      <span role="status" class="s-saved">
        {props.isSaved ? words.drafts.saved : ''}
      </span>
    </div>
  )
}
