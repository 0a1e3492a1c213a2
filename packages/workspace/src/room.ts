import {
  carryOn,
  perform,
  type Batch,
  type Envelope,
  type Outcome,
  type RecordedEvent,
  type World,
} from '@understudy/domain'
import { Breath, gainedBy, PositionConflict, type EventStore, type Log } from '@understudy/store'
import { answeredBefore, type Answer } from './answers.ts'
import { JourneyDriven, WorkspaceLeft } from './errors.ts'
import { Head } from './head.ts'
import { journeyBegun, type Progress } from './journey.ts'
import { SnapshotKeeper } from './snapshot-keeper.ts'

type Batches = Generator<Batch, Outcome | readonly RecordedEvent[], void>

/** Who asked, and the position from which on its events are. */
interface Errand {
  readonly request: string
  readonly actor: string
  readonly first: number
}

/** Whether this process may carry on a journey that it finds. */
export type MayDrive = () => boolean

export interface Interruptions {
  /** Ends a journey of the clock after the batch that is being written; what was written stays. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * The world at the end of one workspace's log, and the writing of that log. For one caller at a time: the workspace's
 * queue sees to it. A world that might differ from the log is thrown away and read again.
 */
export class Room {
  readonly #log: Log
  readonly #store: EventStore
  readonly #snapshots: SnapshotKeeper
  readonly #head: Head
  readonly #wrote: (events: readonly RecordedEvent[]) => void
  readonly #breath = new Breath()
  #isBehind = false
  /** While true, a journey of the clock ends after the batch that is being written. */
  stopIsWanted = false
  /** True while a command or a journey is being recorded. */
  isPerforming = false
  /** Once true, nothing is begun any more, and a journey is left where it is. */
  isLeft = false

  constructor(
    log: Log,
    store: EventStore,
    snapshotEvery: number,
    wrote: (events: readonly RecordedEvent[]) => void,
  ) {
    this.#log = log
    this.#store = store
    this.#snapshots = new SnapshotKeeper(log, store, snapshotEvery)
    this.#head = new Head(log, store, (snapshot) => this.#snapshots.found(snapshot))
    this.#wrote = wrote
  }

  /** Null until it is read. */
  get world(): World | null {
    return this.#head.world
  }

  /** What the world takes in memory, about; 0 while it is not read. */
  get bytes(): number {
    return this.world ? this.#snapshots.bytesOf(this.world) : 0
  }

  enter(world: World): void {
    this.#head.enter(world)
  }

  forget(): void {
    this.#head.forget()
  }

  /** The world at the end of the log, with what others wrote; beside whoever writes here. @throws UnknownWorkspace */
  readOn(): Promise<World> {
    return this.#head.readOn()
  }

  /** The world at the end of the log, wherever its clock is. Nothing is performed. @throws UnknownWorkspace */
  look(): Promise<World> {
    return this.#read()
  }

  /**
   * The same, for writing: a journey of the clock that was cut off is finished first, under its own request.
   * @throws UnknownWorkspace, JourneyDriven
   */
  async open(
    mayDrive: MayDrive,
    interruptions: Interruptions = {},
    request?: string,
  ): Promise<World> {
    const world = await this.#read()
    if (world.advancing === null) return world
    if (!mayDrive()) throw new JourneyDriven()
    const errand = await this.#errandOf(world)
    const ours = errand.request === request
    await this.#run(carryOn(world, errand), errand, ours ? interruptions : {})
    return this.#read()
  }

  /** Decides and records one command; a request that was answered before gets the same answer. */
  async handle(
    envelope: Envelope,
    interruptions: Interruptions,
    mayDrive: MayDrive,
  ): Promise<Outcome> {
    const world = await this.open(mayDrive, interruptions, envelope.request)
    const before = await answeredBefore(this.#store, this.#log, envelope.request)
    if (before) return before
    const { request, actor } = envelope
    const errand = { request, actor, first: world.position + 1 }
    return this.#run(perform(world, envelope), errand, interruptions)
  }

  /** The clock neither goes on with a journey nor runs by itself; no answer is kept. */
  async stand(by: Omit<Errand, 'first'>): Promise<void> {
    const world = await this.#read()
    if (world.advancing === null && world.running === null) return
    for (const batch of stopping(world, by)) await this.#append(batch)
  }

  /**
   * Ends the journey that the clock is on, whoever drives it, under the journey's own request: its driver finds the answer
   * kept and gives it.
   */
  async haltJourney(): Promise<void> {
    const world = await this.#head.readOn()
    if (world.advancing === null) return
    const errand = await this.#errandOf(world)
    await this.#run(stopping(world, errand), errand, {})
  }

  async keepSnapshotIfDue(): Promise<void> {
    if (this.world) await this.#snapshots.keepIfDue(this.world)
  }

  async #errandOf(world: World): Promise<Errand> {
    const { request, actor, position } = await journeyBegun(this.#store, this.#log, world.position)
    return { request, actor, first: position }
  }

  async #run(first: Batches, errand: Errand, interruptions: Interruptions): Promise<Outcome> {
    this.isPerforming = true
    try {
      return await this.#record(first, errand, interruptions)
    } finally {
      this.isPerforming = false
    }
  }

  async #record(first: Batches, errand: Errand, interruptions: Interruptions): Promise<Outcome> {
    const events: RecordedEvent[] = []
    let batches = first
    let step = batches.next()
    while (!step.done) {
      if (this.isLeft) throw new WorkspaceLeft(this.#log.id)
      const batch = step.value
      if (batch.crash !== null) {
        if (batch.crash === 'after-append') events.push(...(await this.#append(batch)))
        this.forget()
        batches = carryOn(await this.#read(), errand)
        step = batches.next()
        continue
      }
      // Deciding is pure, so the last batch is known before it is written, together with the answer.
      step = batches.next()
      const answer = step.done ? answerOf(step.value, errand, batch.world) : undefined
      events.push(...(await this.#append(batch, answer && { request: errand.request, answer })))
      interruptions.onProgress?.(progressOf(batch.world))
      if (step.done) return { accepted: true, events }
      await this.#between()
      if (batch.world.advancing !== null && this.#mustStop(interruptions)) {
        batches = stopping(batch.world, errand)
        step = batches.next()
      }
    }
    const world = await this.#read()
    const answer = answerOf(step.value, errand, world)
    await this.#append({ steps: [], events: [], world }, { request: errand.request, answer })
    return answer.accepted ? { accepted: true, events } : answer
  }

  #mustStop({ signal }: Interruptions): boolean {
    return this.stopIsWanted || signal?.aborted === true
  }

  async #between(): Promise<void> {
    await this.keepSnapshotIfDue()
    await this.#breath.take()
  }

  async #append(
    { steps, events, world }: Pick<Batch, 'steps' | 'events' | 'world'>,
    answered?: { readonly request: string; readonly answer: Answer },
  ): Promise<readonly RecordedEvent[]> {
    const expected = world.position - events.length
    const request = answered && { id: answered.request, outcome: answered.answer }
    try {
      await this.#store.append(this.#log, expected, events, { ...gainedBy(steps), request })
    } catch (failure) {
      // After a conflict the world is true and old; after anything else nobody knows what was written.
      if (failure instanceof PositionConflict) this.#isBehind = true
      else this.forget()
      throw failure
    }
    this.#head.enter(world)
    if (events.length > 0) this.#wrote(events)
    return events
  }

  async #read(): Promise<World> {
    if (this.world && !this.#isBehind) return this.world
    const world = await this.#head.readOn()
    this.#isBehind = false
    return world
  }
}

function stopping(world: World, { request, actor }: Omit<Errand, 'first'>): Batches {
  return perform(world, { request, actor, command: { type: 'StopClock' } })
}

function answerOf(
  result: Outcome | readonly RecordedEvent[],
  { first }: Errand,
  { position: last }: World,
): Answer {
  const isRefused = 'accepted' in result && !result.accepted
  return isRefused ? result : { accepted: true, first, last }
}

function progressOf({ position, now, advancing }: World): Progress {
  return { position, now, to: advancing?.to ?? null }
}
