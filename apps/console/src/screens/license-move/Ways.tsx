import type { MoveOption, SubscriptionPlan } from '@understudy/domain'
import { formatDecimal, formatList, formatMoney } from '@understudy/messages/one-language'
import { Button, Comparison, type Compared } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { question } from '../../cache/question.ts'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { giveUp, wayId } from './choices.ts'
import type { Moving } from './moving.tsx'

/** So many ways are shown at first, best first. */
const waysAtFirst = 3

/** A maximum beyond this limits nobody. */
const seatsWorthSaying = 10_000

/** What could take the place of an original, side by side, best first; nothing at all comes last. */
export function Ways(props: {
  readonly plan: SubscriptionPlan
  readonly moving: Moving
  readonly asOf: string
}) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const screen = () => reader.words().licenseMove
  const [isWhole, setWhole] = createSignal(false)
  const offers = createReading(() => {
    const on = props.asOf
    return question('offers', () => rehearsal.api.offers(on), on)
  })
  /** An offer whose services are not public stands for them with its own id. */
  const titleOf = (service: string) =>
    offers.value()?.find(({ id }) => id === service)?.name ?? rehearsal.service(service)
  const services = () => offers.value()?.find(({ id }) => id === props.plan.offer)?.services ?? []
  const chosen = () => {
    if (props.moving.isGivenUp(props.plan.subscription)) return giveUp
    return props.plan.chosen ? wayId(props.plan.chosen.offers) : null
  }
  const all = () => {
    const { options, chosen: other } = props.plan
    const isListed = !other || options.some(({ offers }) => wayId(offers) === wayId(other.offers))
    return isListed ? options : [other, ...options]
  }
  const shown = () =>
    all().filter(
      ({ offers }, index) => isWhole() || index < waysAtFirst || wayId(offers) === chosen(),
    )
  const toWay = useWay(titleOf)
  const nothing = (): Compared => ({
    id: giveUp,
    title: screen().giveUp,
    tags: [],
    facts: [screen().giveUpFact],
    kept: reader.count(0, screen().keptCount),
    lost: services().map((service) => ({ id: service, title: titleOf(service) })),
    gained: [],
  })
  return (
    <div class="u-stack">
      <h3>{screen().options}</h3>
      <Comparison
        label={reader.words().shell.pair(screen().options, props.plan.name)}
        options={[...shown().map(toWay), nothing()]}
        chosen={chosen()}
        onChoose={(way) => props.moving.choose(props.plan.subscription, way)}
        words={{ ...screen(), thing: screen().service }}
        more={(count) => reader.count(count, screen().moreThings)}
      />
      <Show when={shown().length < all().length}>
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {reader.count(all().length - shown().length, screen().optionsMore)}
        </Button>
      </Show>
    </div>
  )
}

/** An option in the reader's words. */
function useWay(titleOf: (service: string) => string): (option: MoveOption) => Compared {
  const reader = useReader()
  const screen = () => reader.words().licenseMove
  const things = (services: readonly string[]) =>
    services.map((service) => ({ id: service, title: titleOf(service) }))
  const list = (items: readonly string[]) => formatList(reader.locale(), items)
  return (option) => ({
    id: wayId(option.offers),
    title: option.names.join(' + '),
    tags: [
      {
        text: screen().verdicts[option.relation],
        tone: option.relation === 'different' ? 'warn' : 'good',
      },
      { text: option.documented ? screen().documented : screen().judged, tone: 'neutral' },
      {
        text: option.reassign ? screen().reassignTag : screen().noReassignTag,
        tone: option.reassign ? 'accent' : 'good',
      },
    ],
    kept: reader.count(option.kept, screen().keptCount),
    lost: things(option.lost),
    gained: things(option.gained),
    facts: [
      option.priceUsdMonth === null
        ? screen().noPrice
        : screen().price(
            formatMoney(reader.locale(), { amount: option.priceUsdMonth, currency: 'USD' }),
          ),
      ...(option.seatsMax < seatsWorthSaying
        ? [screen().seatsMax(formatDecimal(reader.locale(), String(option.seatsMax)))]
        : []),
      ...(option.keepsAllFeatures === null
        ? []
        : [option.keepsAllFeatures ? screen().keepsAll : screen().keepsNotAll]),
      ...option.conflicts.map((group) => screen().conflicts(list(group))),
      ...(option.unknownSkus.length > 0
        ? [screen().unknownSkus(list(option.unknownSkus.map(titleOf)))]
        : []),
    ],
  })
}
