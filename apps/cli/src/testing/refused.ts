import {
  domainTarget,
  playThrough,
  type RawEnvelope,
  type Scenario,
  type Stage,
  type StageRefusal,
  type Target,
} from '@understudy/scenario'

/** A refusal as it was given, and the moment at which it was. */
export interface Refused {
  readonly file: string
  readonly envelope: RawEnvelope
  readonly refusal: StageRefusal
  /** A fork of the rehearsal at that moment. */
  readonly stage: Stage
}

/** Plays scenarios in the domain and keeps every refusal of a command. */
export async function everyRefusal(scenarios: readonly Scenario[]): Promise<Refused[]> {
  const found: Refused[] = []
  for (const scenario of scenarios) {
    const keep = (envelope: RawEnvelope, refusal: StageRefusal, stage: Stage) =>
      found.push({ file: scenario.file, envelope, refusal, stage })
    await playThrough(scenario, listening(keep))
  }
  return found
}

type Keep = (envelope: RawEnvelope, refusal: StageRefusal, stage: Stage) => void

function listening(keep: Keep): Target {
  const real = domainTarget()
  return { ...real, open: async (founding) => heard(await real.open(founding), keep) }
}

function heard(stage: Stage, keep: Keep): Stage {
  return {
    perform: async (envelope) => {
      const outcome = await stage.perform(envelope)
      if (!outcome.accepted) keep(envelope, outcome.refusal, await stage.fork())
      return outcome
    },
    preview: (envelope, within) => stage.preview(envelope, within),
    requirements: (envelope) => stage.requirements(envelope),
    read: (sections) => stage.read(sections),
    movePlan: (question) => stage.movePlan(question),
    reading: (name, question) => stage.reading(name, question),
    log: (after) => stage.log(after),
    fork: async () => heard(await stage.fork(), keep),
    close: () => stage.close(),
  }
}
