import { Check, Notice } from '@understudy/ui'
import { createSignal } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'

/** The agreement of indirect resellers; whoever accepts it says first that it cannot be undone. */
export function AcceptAgreement(props: { readonly partner: string }) {
  const { words } = useReader()
  const screen = () => words().enrollment
  const [ticked, setTicked] = createSignal(false)
  return (
    <>
      <h3>{screen().agreement}</h3>
      <p>{screen().agreementText}</p>
      <Notice tone="warn" title={screen().final}>
        <Check label={screen().finalTick} checked={ticked()} onChange={setTicked} />
      </Notice>
      <CommandButton
        kind="primary"
        command={{
          type: 'AcceptResellerAgreement',
          partner: props.partner,
          finalityAccepted: ticked(),
        }}
        disabledReason={ticked() ? undefined : screen().tickFirst}
      >
        {screen().accept}
      </CommandButton>
    </>
  )
}
