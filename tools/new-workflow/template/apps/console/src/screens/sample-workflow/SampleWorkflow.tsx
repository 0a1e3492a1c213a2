import { wordsIn } from '@understudy/messages'
import type { Order } from '../../api/client.ts'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'

/** Starts the workflow for one customer; what is in the way is the reason beside the button. */
export function SampleWorkflow(props: { readonly customer: string }) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const words = () => wordsIn(reader.locale())
  const start = (): Order => ({
    type: 'StartSampleWorkflow',
    partner: partyOf(rehearsal.actor()),
    customer: props.customer,
    finalityAccepted: true,
  })

  return (
    <section>
      <h2>{words().workflows['sample-workflow']}</h2>
      <CommandButton command={start()} kind="primary">
        {words().commands.StartSampleWorkflow}
      </CommandButton>
    </section>
  )
}
