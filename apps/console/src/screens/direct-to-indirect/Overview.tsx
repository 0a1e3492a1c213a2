import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { PartnerScreen } from '../../shell/PartnerScreen.tsx'
import { ProgramInfo } from './ProgramInfo.tsx'
import { Tasks } from './Tasks.tsx'

/** The acting partner's first screen: what there is to do, and what it is to Microsoft. */
export function Overview() {
  const { words } = useReader()
  const screen = () => words().enrollment
  return (
    <PartnerScreen title={screen().title} lead={screen().lead} noPartner={screen().noTasks}>
      {(partner) => <OverviewOf partner={partner()} />}
    </PartnerScreen>
  )
}

function OverviewOf(props: { readonly partner: string }) {
  const { asking } = useRehearsal()
  const reading = createReading(() => asking.reading('enrollment', { partner: props.partner }))
  return (
    <Loaded reading={reading}>
      {(found) => (
        <div class="c-columns">
          <Tasks partner={props.partner} enrollment={found()} />
          <ProgramInfo enrollment={found()} />
        </div>
      )}
    </Loaded>
  )
}
