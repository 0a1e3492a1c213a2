import { formats, type GivenFile } from '@understudy/portfolio'
import { Button, download, Field, Select } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { useWords } from '../words.ts'
import type { Asked, PartnerKind } from './asked.ts'
import { PlanFields } from './PlanFields.tsx'

/** Files to drop or to choose, and what they do not say. */
export function FilesForm(props: {
  readonly asked: Asked
  readonly isRunning: boolean
  readonly onBegin: () => void
  readonly onStop: () => void
}) {
  const words = useWords()
  const said = () => words.portfolio
  const reason = () => {
    if (props.isRunning) return said().isRunning
    if (props.asked.files().length === 0) return said().noFiles
    const { asOf, country, plan } = props.asked
    const problems = [asOf, country, plan.perDay, plan.oneIn].map(({ problem }) => problem())
    return problems.find((problem) => problem !== undefined)
  }
  return (
    <div class="s-files">
      <FileZone asked={props.asked} />
      <div class="s-files-answers">
        <Field
          label={said().asOf}
          hint={said().asOfHint}
          type="date"
          value={props.asked.asOf.value()}
          onInput={props.asked.asOf.set}
          problem={props.asked.asOf.problem()}
        />
        <Select
          label={said().kind}
          options={[
            { value: 'direct-bill', text: said().direct },
            { value: 'indirect-provider', text: said().provider },
          ]}
          value={props.asked.kind.value()}
          onChange={(value) => props.asked.kind.set(value as PartnerKind)}
        />
        <Field
          label={said().country}
          hint={said().countryHint}
          value={props.asked.country.value()}
          onInput={props.asked.country.set}
          problem={props.asked.country.problem()}
        />
        <PlanFields plan={props.asked.plan} />
      </div>
      <div class="s-files-bar">
        <Button kind="primary" disabledReason={reason()} onClick={() => props.onBegin()}>
          {said().begin}
        </Button>
        <Show when={props.isRunning}>
          <Button kind="danger" onClick={() => props.onStop()}>
            {said().stop}
          </Button>
        </Show>
        <Button onClick={() => downloadTemplate()}>{said().template}</Button>
      </div>
    </div>
  )
}

function FileZone(props: { readonly asked: Asked }) {
  const words = useWords()
  const take = async (list: FileList | null | undefined) => {
    props.asked.add(await Promise.all([...(list ?? [])].map(readFile)))
  }
  return (
    <div
      class="s-files-zone"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void take(event.dataTransfer?.files)
      }}
    >
      <p>{words.portfolio.drop}</p>
      <label class="s-files-choose">
        <span>{words.portfolio.choose}</span>
        <input
          type="file"
          multiple
          accept=".csv,.txt,.tsv,.json,.jsonl,.gz,text/csv"
          onChange={(event) => {
            void take(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p class="u-faint">{words.portfolio.kindsOfFile}</p>
      <ul>
        <For each={props.asked.files()}>
          {({ name }) => (
            <li>
              <span>{name}</span>
              <Button size="small" label={`✕ ${name}`} onClick={() => props.asked.remove(name)}>
                ✕
              </Button>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}

async function readFile(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** The header of our own format, with the byte order mark that spreadsheets look for. */
function downloadTemplate(): void {
  const template = formats.find(({ name }) => name === 'template')
  const header = Object.values(template?.columns ?? {}).map(([column = '']) => column)
  download('my-customers.csv', new Blob([`\u{FEFF}${header.join(',')}\r\n`], { type: 'text/csv' }))
}
