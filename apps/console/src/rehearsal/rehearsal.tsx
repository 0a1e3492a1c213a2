import { eventSentence } from '@understudy/messages/one-language'
import { announce } from '@understudy/ui'
import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  useContext,
  type JSX,
} from 'solid-js'
import type { RecordedEvent } from '@understudy/domain'
import type { Answer } from '../api/answer.ts'
import type { Api, Order, Value } from '../api/client.ts'
import type { Fetch } from '../api/query.ts'
import { question } from '../cache/question.ts'
import { createReading, type Reading } from '../cache/reading.ts'
import { useReader } from '../reader/reader.tsx'
import { recalled, remember } from '../reader/memory.ts'
import { firstActor } from './actors.ts'
import { makeAsking, type Asking } from './asking.ts'
import type { Frame } from './frame.ts'
import { createHearing } from './hearing.ts'
import { createPartyNames } from './party-names.ts'

/** One workspace as it is shown: at which moment, to whom, and what may be done about it. */
export interface Rehearsal {
  readonly id: string
  readonly api: Api
  readonly row: Reading<Value<'workspace'>>
  /** Clock, partners, faults and counts; everything else is asked by the screen that shows it. */
  readonly frame: Reading<Frame>
  /** The day of the clock; undefined until the frame is there. */
  readonly today: () => string | undefined
  /** Position of the last event. */
  readonly head: () => number
  /** The past position shown; null for now. */
  readonly past: () => number | null
  readonly show: (position: number | null) => void
  /** Makes questions about it at the moment shown. */
  readonly asking: Asking
  readonly actor: () => string
  readonly actAs: (actor: string) => void
  readonly names: (id: string) => string
  /** What people call a service; its short name while that is not known. */
  readonly service: (shortName: string) => string
  /** Services in one line, each name once. */
  readonly serviceList: (shortNames: readonly string[]) => string
  readonly sentence: (event: RecordedEvent['event']) => string
  readonly send: (command: Order, as?: string) => Promise<Answer<Value<'send'>>>
  /** Why nothing can be changed now; undefined when things can. */
  readonly readOnly: () => string | undefined
}

const RehearsalContext = createContext<Rehearsal>()

/** @throws Error outside of a RehearsalProvider */
export function useRehearsal(): Rehearsal {
  const rehearsal = useContext(RehearsalContext)
  if (!rehearsal) throw new Error('Should be true: a RehearsalProvider is above')
  return rehearsal
}

export function RehearsalProvider(props: {
  readonly id: string
  readonly api: Api
  readonly fetch: Fetch
  readonly apiBase: string
  /** The past position shown when it changes; null for now, absent when the reader alone decides. */
  readonly position?: number | null | undefined
  readonly children: JSX.Element
}) {
  const rehearsal = createRehearsal(props)
  return <RehearsalContext.Provider value={rehearsal}>{props.children}</RehearsalContext.Provider>
}

function createRehearsal(props: {
  readonly id: string
  readonly api: Api
  readonly fetch: Fetch
  readonly apiBase: string
  readonly position?: number | null | undefined
}): Rehearsal {
  const { id, api } = props
  const reader = useReader()
  const parties = createPartyNames(api, id)
  const [past, show] = createSignal<number | null>(null)
  createEffect(() => props.position !== undefined && show(props.position))
  const asking = makeAsking(api, id, past)
  const row = createReading(() => ({
    key: [{ rehearsal: id }, 'workspace'],
    ask: () => api.workspace(id),
  }))
  const frame = createReading(() => asking.reading('frame', {}))
  const { head, tell } = createHearing(props, createStart(row, frame), parties.forget)
  const today = createMemo(() => frame.value()?.now.slice(0, 10))
  const [chosen, setChosen] = createSignal(recalled(`understudy.actor.${id}`))
  const names = (party: string) => frame.value()?.partners[party]?.name ?? parties.nameOf(party)
  const service = createServiceTitles(api)
  const actor = () => chosen() ?? firstActor(frame.value())

  return {
    id,
    api,
    row,
    frame,
    today,
    head,
    past,
    show,
    asking,
    actor,
    actAs: (next) => {
      remember(`understudy.actor.${id}`, next)
      setChosen(next)
    },
    names,
    service,
    serviceList: (shortNames) => [...new Set(shortNames.map(service))].toSorted().join(', '),
    sentence: (event) => eventSentence(reader.locale(), event, names),
    send: async (command, as = actor()) => {
      const answer = await api.send(id, { as, command, request: crypto.randomUUID() })
      if (!answer.ok) return answer
      const { events } = answer.value
      tell(events)
      const sentences = () =>
        told(events).map(({ event }) => eventSentence(reader.locale(), event, names))
      sentences()
      void parties.settled().then(() => announce(sentences().join(' ')))
      return answer
    },
    readOnly: () => (past() === null ? undefined : reader.words().time.readOnly),
  }
}

/**
 * Where the stream of events is taken up: at the older of the first two answers, which are asked before any other, so that
 * nothing that happened since is missed.
 */
function createStart(row: Reading<Value<'workspace'>>, frame: Reading<Frame>) {
  return () => {
    const [of, around] = [row.value(), frame.value()]
    if (of === undefined || around === undefined) return undefined
    const { incarnation, position } = of
    return { incarnation, position: Math.min(position, around.position) }
  }
}

function createServiceTitles(api: Api): (shortName: string) => string {
  const services = createReading(() => question('services', api.services))
  const titles = createMemo(
    () => new Map(services.value()?.map(({ name, title }) => [name, title] as const)),
  )
  return (shortName) => titles().get(shortName) ?? shortName
}

/** Of many events the last few: what the reader waited for. */
function told(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return events.filter(({ event }) => !event.type.startsWith('Clock')).slice(-announcedMax)
}

const announcedMax = 3
