import type { RecordedEvent } from '@understudy/domain'
import { arriveAt, Button, Check, Dialog, Notice } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import type { Order } from '../../api/client.ts'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ForeseenInvoices } from '../../shell/ForeseenInvoices.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { PreviewOf } from './PreviewOf.tsx'

/** What will change, the last warning with its tick, and Continue or Cancel. */
export function ConfirmDialog(props: {
  readonly customer: CustomerFile
  readonly command: Order<'StartAzurePlanTransition'>
  readonly onClose: () => void
}) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const [ticked, setTicked] = createSignal(false)
  const screen = () => words().transition
  const preview = createReading(() => rehearsal.asking.preview(props.command, rehearsal.actor()))
  const start = createCommand((): typeof props.command => ({
    ...props.command,
    finalityAccepted: ticked(),
  }))
  const reason = () => (ticked() ? start.reason() : screen().tickFirst)

  async function confirm() {
    if (!(await start.give())) return
    props.onClose()
    arriveAt('progress')
  }

  return (
    <Dialog
      open
      onClose={props.onClose}
      title={screen().start}
      actions={
        <>
          <Button onClick={props.onClose}>{screen().cancel}</Button>
          <Button kind="primary" disabledReason={reason()} onClick={() => void confirm()}>
            {screen().continue}
          </Button>
        </>
      }
    >
      <Loaded reading={preview}>{(plan) => <PreviewOf preview={plan()} />}</Loaded>
      <ForeseenInvoices orders={[props.command]} />
      <Notice tone="warn" title={screen().warningTitle}>
        <p>{screen().warningText}</p>
        <Show when={venueOf(preview.value()) === 'azure-portal'}>
          <p>{screen().portalText}</p>
        </Show>
        <Check label={screen().tick} checked={ticked()} onChange={setTicked} />
      </Notice>
      <ProblemNotice problem={start.problem()} />
    </Dialog>
  )
}

/** Where the transition takes place at this date, as the preview's first event says. */
function venueOf(preview: { readonly events: readonly RecordedEvent[] } | undefined) {
  const venues = preview?.events.flatMap(({ event }) =>
    event.type === 'AzurePlanTransitionStarted' ? [event.venue] : [],
  )
  return venues?.[0]
}
