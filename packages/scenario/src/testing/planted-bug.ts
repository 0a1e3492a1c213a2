import { domainTarget } from '../run/domain-target.ts'
import type { LoggedEvent, Stage, Target } from '../run/target.ts'

/** A height with a bug on purpose: it forgets to suspend commerce subscriptions. Everything else is the domain. */
export function targetWithPlantedBug(): Target {
  const real = domainTarget()
  return {
    ...real,
    name: 'planted bug',
    open: async (founding) => forgetful(await real.open(founding)),
  }
}

function forgetful(stage: Stage): Stage {
  return {
    perform: (envelope) => stage.perform(envelope),
    preview: (envelope, within) => stage.preview(envelope, within),
    requirements: (envelope) => stage.requirements(envelope),
    read: (sections) => stage.read(sections),
    movePlan: (question) => stage.movePlan(question),
    reading: (name, question) => stage.reading(name, question),
    log: async (after) => (await stage.log(after)).map(withoutSuspension),
    fork: async () => forgetful(await stage.fork()),
    close: () => stage.close(),
  }
}

/** Another event in its place, so that the positions stay without gaps. */
function withoutSuspension(recorded: LoggedEvent): LoggedEvent {
  if (recorded.event.type !== 'CommerceSubscriptionSuspended') return recorded
  return { ...recorded, event: { type: 'FaultHealed', fault: 'none' } }
}
