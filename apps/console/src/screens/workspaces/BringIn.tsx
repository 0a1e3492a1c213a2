import { useNavigate } from '@solidjs/router'
import { Button } from '@understudy/ui'
import { createSignal, createUniqueId } from 'solid-js'
import type { Api } from '../../api/client.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { createMaking } from './making.ts'
import { MakingProgress } from './MakingProgress.tsx'

/** Begins a rehearsal from a log that was saved. */
export function BringIn(props: { readonly api: Api }) {
  const { words } = useReader()
  const navigate = useNavigate()
  const screen = () => words().workspaces
  const making = createMaking(props.api, (id) => navigate(paths.customers(id)))
  const [file, setFile] = createSignal<File>()
  const id = createUniqueId()

  async function bringIn(event: SubmitEvent) {
    event.preventDefault()
    const log = file()
    if (!log || making.isUnderWay()) return
    await making.begin(props.api.bringIn(log, log.name.replace(/\.ndjson$/, '')))
  }

  const reason = () => {
    if (making.isUnderWay()) return words().shell.loading
    return file() === undefined ? screen().bringInText : undefined
  }

  return (
    <div class="u-stack">
      <form class="c-form-row" onSubmit={(event) => void bringIn(event)}>
        <div class="u-field">
          <label for={id}>{screen().file}</label>
          <input
            id={id}
            class="u-input"
            type="file"
            accept=".ndjson"
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
        </div>
        <Button type="submit" disabledReason={reason()}>
          {screen().bringIn}
        </Button>
      </form>
      <MakingProgress making={making} />
    </div>
  )
}
