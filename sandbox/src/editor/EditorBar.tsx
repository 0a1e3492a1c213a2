import { Show } from 'solid-js'
import { Button, Select, Tag } from '@understudy/ui'
import { useWords } from '../words.ts'

/** Which file it is, whether it is a draft, and what can be done with it. */
export function EditorBar(props: {
  readonly path: string
  readonly paths: readonly string[]
  readonly isDraft: boolean
  /** False for a text that only this browser has. */
  readonly hasOriginal: boolean
  readonly runReason: string | undefined
  readonly onOpen: (path: string) => void
  readonly onRun: () => void
  readonly onDiscard: () => void
  readonly onNew: () => void
  readonly onImport: () => void
  readonly onExport: () => void
}) {
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
        <Button onClick={() => props.onNew()}>{words.editor.new}</Button>
        <Button onClick={() => props.onImport()}>{words.editor.import}</Button>
        <Button onClick={() => props.onExport()}>{words.editor.export}</Button>
      </div>
      <div class="u-row">
        <Button kind="primary" disabledReason={props.runReason} onClick={() => props.onRun()}>
          {words.editor.run}
        </Button>
        <Button
          kind={props.hasOriginal ? 'plain' : 'danger'}
          disabledReason={props.isDraft ? undefined : words.editor.atOriginal}
          onClick={() => props.onDiscard()}
        >
          {props.hasOriginal ? words.editor.revert : words.editor.discard}
        </Button>
        <Show when={props.isDraft} fallback={<span class="u-faint">{words.editor.original}</span>}>
          <Tag tone="warn">{words.editor.draft}</Tag>
        </Show>
      </div>
    </div>
  )
}
