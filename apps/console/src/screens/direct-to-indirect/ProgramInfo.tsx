import { A } from '@solidjs/router'
import { Instant, Tag, Timeline } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { Enrollment } from './enrollment.ts'

const dates = ['identifiedAt', 'submittedAt', 'answeredAt', 'acceptedAt'] as const

/** The kinds of which a partner is, and the way that led there. */
export function ProgramInfo(props: { readonly enrollment: Enrollment }) {
  const { words, terms } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().enrollment
  const passed = () =>
    dates.flatMap((field) => {
      const at = props.enrollment[field]
      return at === null ? [] : [{ id: field, at, title: terms().fields[field] }]
    })
  return (
    <section class="u-card u-stack" aria-labelledby="program-info">
      <h2 id="program-info">{screen().program}</h2>
      <dl class="u-facts">
        <dt>{screen().kinds}</dt>
        <dd class="u-row">
          <For each={props.enrollment.kinds}>
            {(kind) => <Tag tone="accent">{terms().partnerKinds[kind]}</Tag>}
          </For>
        </dd>
        <Show when={props.enrollment.status}>
          {(status) => (
            <>
              <dt>{terms().fields.enrollment}</dt>
              <dd>{terms().statuses[status()]}</dd>
            </>
          )}
        </Show>
        <Show when={props.enrollment.contact}>
          {(contact) => (
            <>
              <dt>{terms().fields.contact}</dt>
              <dd>
                {contact().firstName} {contact().lastName}, {contact().email}
              </dd>
            </>
          )}
        </Show>
        <Show when={props.enrollment.answerAt}>
          {(at) => (
            <>
              <dt>{terms().fields.answerAt}</dt>
              <dd>
                <Instant at={at()} />
              </dd>
            </>
          )}
        </Show>
      </dl>
      <Show when={passed().length > 0}>
        <Timeline label={screen().dates} items={passed()} />
      </Show>
      <p>
        <A href={paths.programs(rehearsal.id)}>{words().programs.title}</A>
      </p>
    </section>
  )
}
