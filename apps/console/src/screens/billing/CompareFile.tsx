import { Button } from '@understudy/ui'
import { createSignal, createUniqueId, Show } from 'solid-js'
import type { AnyProblem } from '../../api/answer.ts'
import type { FileComparison } from '../../api/files.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import { Compared } from './Compared.tsx'
import type { PartnerInvoice } from './partner-invoices.ts'

/** Reads a file that the partner holds and shows where it is not what the simulation invoices. */
export function CompareFile(props: { readonly partner: string; readonly invoice: PartnerInvoice }) {
  const { words } = useReader()
  const { api, asking, id } = useRehearsal()
  const screen = () => words().billingFiles
  const field = createUniqueId()
  const [file, setFile] = createSignal<File>()
  const [isComparing, setComparing] = createSignal(false)
  const [found, setFound] = createSignal<FileComparison>()
  const [problem, setProblem] = createSignal<AnyProblem>()

  async function compare(event: SubmitEvent) {
    event.preventDefault()
    const chosen = file()
    if (!chosen || isComparing()) return
    setComparing(true)
    const of = { workspace: id, partner: props.partner, number: props.invoice.number }
    const answer = await api.compareFile(of, chosen, asking.moment())
    setComparing(false)
    setProblem(answer.ok ? undefined : answer.problem)
    setFound(answer.ok ? answer.value : undefined)
  }

  const reason = () => {
    if (file() === undefined) return screen().noFile
    return isComparing() ? screen().comparing : undefined
  }
  const take = (chosen: File | undefined) => {
    setFile(chosen)
    setFound(undefined)
    setProblem(undefined)
  }
  return (
    <section
      class="u-stack"
      aria-labelledby="compare-file"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer?.files[0])
      }}
    >
      <h3 id="compare-file">{screen().compareTitle}</h3>
      <p>{screen().compareLead}</p>
      <form class="c-form-row" onSubmit={(event) => void compare(event)}>
        <div class="u-field">
          <label for={field}>{screen().file}</label>
          <input
            id={field}
            class="u-input"
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => take(event.currentTarget.files?.[0])}
          />
        </div>
        <Button type="submit" disabledReason={reason()}>
          {screen().compare}
        </Button>
      </form>
      <ProblemNotice problem={problem()} />
      <Show when={found()}>{(comparison) => <Compared comparison={comparison()} />}</Show>
    </section>
  )
}
