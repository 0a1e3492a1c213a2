import {
  authorization,
  authorizationOf,
  capabilities,
  type Partner,
  type World,
} from '@understudy/domain'
import { formatDay, wordsIn } from '@understudy/messages'
import { Graph, Tag } from '@understudy/ui'
import { createMemo, For, Show } from 'solid-js'
import { useLocale, useWords } from '../words.ts'
import { partnerDrawingOf, partnersOnTheirWay } from './partner-drawing.ts'
import { whyNot } from './why-not.ts'
import './partner-drawing.css'

interface OfPartner {
  readonly partner: Partner
  readonly world: World
  readonly nameOf: (id: string) => string
}

/** Each partner on its way to being an indirect reseller: what it is, whom it has, and what it may do today. */
export function PartnerDrawings(props: {
  readonly world: World
  readonly nameOf: (id: string) => string
}) {
  return (
    <For each={partnersOnTheirWay(props.world).map(({ id }) => id)}>
      {(id) => (
        <Show when={props.world.partners.get(id)}>
          {(partner) => (
            <OnePartner partner={partner()} world={props.world} nameOf={props.nameOf} />
          )}
        </Show>
      )}
    </For>
  )
}

const tones = { active: 'good', restricted: 'warn', suspended: 'bad', revoked: 'bad' } as const

function OnePartner(props: OfPartner) {
  const words = useWords()
  const locale = useLocale()
  const terms = () => wordsIn(locale()).terms
  const status = () => authorizationOf(props.partner).status
  const drawing = createMemo(() =>
    partnerDrawingOf(props.partner, props.world, props.nameOf, words.drawing.partners, {
      provider: terms().partnerKinds['indirect-provider'],
      status: (one) => terms().statuses[one],
    }),
  )
  return (
    <article class="s-customer" aria-label={props.nameOf(props.partner.id)}>
      <header class="u-row">
        <h3>{props.nameOf(props.partner.id)}</h3>
        <For each={props.partner.kinds}>
          {(kind) => <Tag tone="accent">{terms().partnerKinds[kind]}</Tag>}
        </For>
        <Tag tone={tones[status()]}>
          {terms().fields.authorization}: {terms().statuses[status()]}
        </Tag>
        <Show when={props.partner.enrollment}>
          {(enrollment) => (
            <span class="u-faint">
              {terms().fields.enrollment}: {terms().statuses[enrollment().status]}
            </span>
          )}
        </Show>
      </header>
      <Graph
        label={props.nameOf(props.partner.id)}
        description={drawing().description}
        nodes={drawing().nodes}
        edges={drawing().edges}
        headings={drawing().headings}
      />
      <Days {...props} />
      <Allowed {...props} />
    </article>
  )
}

const days = [
  'onboardedAt',
  'measuredAt',
  'nextMeasureAt',
  'restrictedAt',
  'suspendsAt',
  'suspendedAt',
  'revokesAt',
  'revokedAt',
  'noticeEndsAt',
] as const

/** What was and what comes of its direct billing, in order of time. */
function Days(props: OfPartner) {
  const words = useWords()
  const locale = useLocale()
  const told = createMemo(() => {
    const found = authorization.of(props.world, { partner: props.partner.id })
    return days
      .flatMap((day) => (found[day] === null ? [] : [{ day, at: found[day] }]))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  })
  return (
    <Show when={told().length > 0}>
      <section class="s-partner-part">
        <h4>{words.drawing.partners.days}</h4>
        <ol class="s-days">
          <For each={told()}>
            {({ day, at }) => (
              <li data-past={at <= props.world.now ? '' : undefined}>
                <strong>{formatDay(locale(), at.slice(0, 10))}</strong>{' '}
                <span>{wordsIn(locale()).screens.programs.days[day]}</span>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  )
}

/** What it may do today, and by which rule not. */
function Allowed(props: OfPartner) {
  const locale = useLocale()
  const screen = () => wordsIn(locale()).screens.programs
  const rows = createMemo(
    () => capabilities.of(props.world, { partner: props.partner.id, on: undefined }).rows,
  )
  const why = ({ code, column }: ReturnType<typeof rows>[number]['now'][number]) =>
    code === null ? screen().as[column] : whyNot(locale(), code)
  return (
    <section class="s-partner-part">
      <h4>{screen().capabilities}</h4>
      <ul class="s-allowed">
        <For each={rows()}>
          {(row) => (
            <li>
              <strong>{screen().capability[row.capability]}</strong>
              <For each={row.now}>
                {(cell) => (
                  <span class="u-row">
                    <Tag tone={cell.allowed ? 'good' : 'bad'}>
                      {cell.allowed ? screen().yes : screen().no}
                    </Tag>
                    <span>
                      <Show when={cell.customers !== 'all'}>
                        {screen().customers[cell.customers]}{' '}
                      </Show>
                      <span class="u-faint">{why(cell)}</span>
                    </span>
                  </span>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
