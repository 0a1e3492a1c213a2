import { EmptyState } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { PartnerScreen } from '../../shell/PartnerScreen.tsx'
import { TransferCard } from './TransferCard.tsx'
import { createTransfersReading } from './transfers-reading.ts'

/** Every transfer that the acting partner asked for or has to answer. */
export function Transfers() {
  const { words } = useReader()
  const screen = () => words().transfers
  return (
    <PartnerScreen title={screen().title} lead={screen().listLead} noPartner={screen().noPartner}>
      {(partner) => <TransfersOf partner={partner()} />}
    </PartnerScreen>
  )
}

function TransfersOf(props: { readonly partner: string }) {
  const { words } = useReader()
  const transfers = createTransfersReading(() => props.partner)
  return (
    <Loaded reading={transfers}>
      {(all) => (
        <Show
          when={all().length > 0}
          fallback={
            <EmptyState title={words().transfers.emptyTitle} text={words().transfers.emptyText} />
          }
        >
          <For each={all()}>{(transfer) => <TransferCard transfer={transfer} />}</For>
        </Show>
      )}
    </Loaded>
  )
}
