import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { FileButton } from './FileButton.tsx'
import type { PartnerInvoice } from './partner-invoices.ts'

/** What a partner's customers used below plans and nobody has invoiced yet: this month, and the one before until its invoice is out. */
export function UnbilledFiles(props: {
  readonly partner: string
  readonly invoices: readonly PartnerInvoice[]
}) {
  const { words } = useReader()
  const { api, asking, frame, id } = useRehearsal()
  const screen = () => words().billingFiles
  const month = () => frame.value()?.now.slice(0, 7) ?? ''
  const invoiced = () => {
    const number = props.invoices.find(
      ({ stream, period }) => stream === 'plan' && period.until.slice(0, 7) === month(),
    )?.number
    return number === undefined ? undefined : screen().previousInvoiced(number)
  }
  const ask = (period: 'current' | 'previous') => () =>
    api.unbilledFile({ workspace: id, partner: props.partner }, { ...asking.moment(), period })
  return (
    <section class="u-stack" aria-labelledby="unbilled-files">
      <h2 id="unbilled-files">{screen().unbilled}</h2>
      <div class="u-row">
        <FileButton
          title={screen().current}
          name={`unbilled-current-${props.partner}.csv`}
          ask={ask('current')}
        />
        <FileButton
          title={screen().previous}
          name={`unbilled-previous-${props.partner}.csv`}
          disabledReason={invoiced()}
          ask={ask('previous')}
        />
      </div>
    </section>
  )
}
