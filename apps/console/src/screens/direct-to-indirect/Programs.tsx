import { Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { CapabilityTable } from './CapabilityTable.tsx'
import { DirectBilling } from './DirectBilling.tsx'
import { PartnerScreen } from '../../shell/PartnerScreen.tsx'
import { ResellerProgram } from './ResellerProgram.tsx'

/** The programmes a partner takes part in: its direct billing, the one of resellers, and what it may do. */
export function Programs() {
  const { words } = useReader()
  const screen = () => words().programs
  return (
    <PartnerScreen title={screen().title} lead={screen().lead} noPartner={screen().noPartner}>
      {(partner) => <ProgramsOf partner={partner()} />}
    </PartnerScreen>
  )
}

function ProgramsOf(props: { readonly partner: string }) {
  const { asking } = useRehearsal()
  const of = () => ({ partner: props.partner })
  const authorization = createReading(() => asking.reading('authorization', of()))
  const enrollment = createReading(() => asking.reading('enrollment', of()))
  return (
    <>
      <Loaded reading={authorization}>
        {(found) => (
          <div class="c-columns">
            <Show when={found().billsDirectly}>
              <DirectBilling authorization={found()} />
            </Show>
            <Loaded reading={enrollment}>
              {(way) => (
                <ResellerProgram
                  partner={props.partner}
                  authorization={found()}
                  enrollment={way()}
                />
              )}
            </Loaded>
          </div>
        )}
      </Loaded>
      <CapabilityTable partner={props.partner} />
    </>
  )
}
