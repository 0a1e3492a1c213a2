import { A } from '@solidjs/router'
import type { ReadingAnswer } from '@understudy/domain'
import { formatDay, formatMoney } from '@understudy/messages/one-language'
import { Tag } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'

const stages = ['direct', 'extended', 'in-transfer', 'done'] as const

/** All customers together: how many are how far, how many days are left, what would be left, and what a day costs. */
export function JourneyGlance(props: { readonly journey: ReadingAnswer<'journey'> }) {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().journey
  const days = () =>
    [
      {
        title: screen().daysToSuspension,
        count: props.journey.daysToSuspension,
        at: props.journey.suspendsAt,
      },
      {
        title: screen().daysToRevocation,
        count: props.journey.daysToRevocation,
        at: props.journey.revokesAt,
      },
    ] as const
  return (
    <section class="u-card u-stack" aria-labelledby="journey-glance">
      <h2 id="journey-glance">{screen().summary}</h2>
      <p class="u-row">
        <For each={stages}>
          {(stage) => (
            <Tag tone={stage === 'done' ? 'good' : 'neutral'}>
              {words().shell.pair(screen().stages[stage], String(props.journey.stages[stage]))}
            </Tag>
          )}
        </For>
      </p>
      <dl class="u-facts">
        <dt>{terms().fields.authorization}</dt>
        <dd>
          <A href={paths.programs(rehearsal.id)}>{terms().statuses[props.journey.status]}</A>
        </dd>
        <For each={days()}>
          {(day) => (
            <>
              <dt>{day.title}</dt>
              <dd class="u-row">
                <Show when={day.at} fallback={screen().noDay}>
                  {(at) => (
                    <>
                      <strong class="u-number">{day.count}</strong>{' '}
                      <span>{formatDay(locale(), at().slice(0, 10))}</span>
                    </>
                  )}
                </Show>
              </dd>
            </>
          )}
        </For>
        <dt>{screen().left}</dt>
        <dd class="u-number">{props.journey.left}</dd>
        <dt>{screen().others}</dt>
        <dd class="u-number">{props.journey.others}</dd>
        <dt>{screen().perDay}</dt>
        <dd class="u-number">{formatMoney(locale(), props.journey.perDay)}</dd>
      </dl>
    </section>
  )
}
