import { EmptyState } from '@understudy/ui'
import { Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { CapabilityTable } from './CapabilityTable.tsx'
import { DirectBilling } from './DirectBilling.tsx'
import { ResellerProgram } from './ResellerProgram.tsx'

/** The programmes a partner takes part in: its direct billing, the one of resellers, and what it may do. */
export function Programs() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().programs
  const party = () => partyOf(rehearsal.actor())
  const acts = () => isPartner(rehearsal.frame.value(), party())
  const authorization = createReading(() =>
    acts() ? rehearsal.asking.reading('authorization', { partner: party() }) : undefined,
  )
  const enrollment = createReading(() =>
    acts() ? rehearsal.asking.reading('enrollment', { partner: party() }) : undefined,
  )
  return (
    <div class="c-page">
      <Titled title={screen().title} />
      <header class="c-page-head">
        <h1>{screen().title}</h1>
        <p>{screen().lead(rehearsal.names(party()))}</p>
      </header>
      <Show when={acts()} fallback={<EmptyState title={screen().noPartner} />}>
        <Loaded reading={authorization}>
          {(found) => (
            <div class="c-columns">
              <Show when={found().billsDirectly}>
                <DirectBilling authorization={found()} />
              </Show>
              <Loaded reading={enrollment}>
                {(way) => (
                  <ResellerProgram partner={party()} authorization={found()} enrollment={way()} />
                )}
              </Loaded>
            </div>
          )}
        </Loaded>
        <CapabilityTable partner={party()} />
      </Show>
    </div>
  )
}
