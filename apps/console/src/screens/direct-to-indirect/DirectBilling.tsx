import { Instant, Tag } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { Authorization } from './authorization.ts'

const days = [
  ['onboardedAt', null],
  ['measuredAt', null],
  ['nextMeasureAt', 'directBillMeasuredFrom'],
  ['restrictedAt', null],
  ['suspendsAt', 'restrictedFor'],
  ['suspendedAt', null],
  ['revokesAt', 'revokedAfter'],
  ['revokedAt', null],
  ['noticeEndsAt', null],
] as const satisfies readonly (readonly [
  keyof Authorization,
  Authorization['assumed'][number] | null,
])[]

const tones = { active: 'good', restricted: 'warn', suspended: 'bad', revoked: 'bad' } as const

/** How far the partner may bill directly: status, days, and each criterion of the next measure. */
export function DirectBilling(props: { readonly authorization: Authorization }) {
  const { words, terms } = useReader()
  const screen = () => words().programs
  const told = () =>
    days.flatMap(([field, setting]) => {
      const at = props.authorization[field]
      const isAssumed = setting !== null && props.authorization.assumed.includes(setting)
      return at === null ? [] : [{ field, at, isAssumed }]
    })
  return (
    <section class="u-card u-stack" aria-labelledby="direct-billing">
      <h2 id="direct-billing">{terms().fields.authorization}</h2>
      <p>
        <Tag tone={tones[props.authorization.status]}>
          {terms().statuses[props.authorization.status]}
        </Tag>
      </p>
      <p>{screen().allows[props.authorization.status]}</p>
      <dl class="u-facts">
        <For each={told()}>
          {({ field, at, isAssumed }) => (
            <>
              <dt>{screen().days[field]}</dt>
              <dd class="u-row">
                <Instant at={at} />
                <Show when={isAssumed}>
                  <Tag>{screen().assumed}</Tag>
                </Show>
              </dd>
            </>
          )}
        </For>
      </dl>
      <Show
        when={props.authorization.criteria.length > 0}
        fallback={<p class="u-faint">{screen().notMeasured}</p>}
      >
        <h3>{screen().criteria}</h3>
        <ul>
          <For each={props.authorization.criteria}>
            {({ criterion, isMet }) => (
              <li class="u-row" data-nowrap="">
                <Tag tone={isMet ? 'good' : 'bad'}>{isMet ? screen().met : screen().missing}</Tag>
                <span>{screen().criterion[criterion]}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.authorization.left.length > 0}>
        <p>{screen().left(props.authorization.left.length)}</p>
      </Show>
    </section>
  )
}
