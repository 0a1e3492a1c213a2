import { EmptyState } from '@understudy/ui'
import { Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { ProgramInfo } from './ProgramInfo.tsx'
import { Tasks } from './Tasks.tsx'

/** The acting partner's first screen: what there is to do, and what it is to Microsoft. */
export function Overview() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().enrollment
  const party = () => partyOf(rehearsal.actor())
  const acts = () => isPartner(rehearsal.frame.value(), party())
  const reading = createReading(() =>
    acts() ? rehearsal.asking.reading('enrollment', { partner: party() }) : undefined,
  )
  return (
    <div class="c-page">
      <Titled title={screen().title} />
      <header class="c-page-head">
        <h1>{screen().title}</h1>
        <p>{screen().lead(rehearsal.names(party()))}</p>
      </header>
      <Show when={acts()} fallback={<EmptyState title={screen().noTasks} />}>
        <Loaded reading={reading}>
          {(found) => (
            <div class="c-columns">
              <Tasks partner={party()} enrollment={found()} />
              <ProgramInfo enrollment={found()} />
            </div>
          )}
        </Loaded>
      </Show>
    </div>
  )
}
