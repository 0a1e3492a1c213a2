import { A } from '@solidjs/router'
import { mailSentences } from '@understudy/messages/one-language'
import { EmptyState, Instant } from '@understudy/ui'
import { For, Show } from 'solid-js'
import type { Value } from '../../api/client.ts'
import { More } from '../../lists/More.tsx'
import { createRemoteList } from '../../lists/remote-list.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'

type Message = Value<'mailbox'>['items'][number]

/** E-mails and notices, of one customer or of all; the link of an invitation opens it here. */
export function Mail(props: { readonly customer?: string }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const mail = createRemoteList(() => {
    const at = rehearsal.asking.moment()
    const asked = props.customer === undefined ? {} : { customer: props.customer }
    return {
      scope: rehearsal.asking.scope(asked),
      name: 'mailbox',
      asked,
      read: (wish) => rehearsal.api.mailbox(rehearsal.id, { ...asked, ...wish, ...at }),
    }
  })
  return (
    <>
      <ProblemNotice problem={mail.problem()} />
      <Show when={mail.page()}>
        {(page) => (
          <Show
            when={page().items.length > 0}
            fallback={
              <EmptyState
                title={words().customer.mailbox.emptyTitle}
                text={words().customer.mailbox.emptyText}
              />
            }
          >
            <ul class="u-stack">
              <For each={page().items}>{(message) => <Letter message={message} />}</For>
            </ul>
            <More list={mail} />
          </Show>
        )}
      </Show>
    </>
  )
}

function Letter(props: { readonly message: Message }) {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const said = () => mailSentences(locale(), props.message, rehearsal.names)
  const from = () => (page() === null ? 'Understudy' : rehearsal.names(props.message.partner))
  /** Where the link of a letter that a partner wrote leads. */
  const page = () => {
    const { kind, customer, partner, about } = props.message
    if (kind === 'partnership-requested') return paths.partnership(rehearsal.id, customer, partner)
    return kind === 'invitation' && about !== null
      ? paths.invitation(rehearsal.id, customer, about)
      : null
  }
  const titles = () => ({
    overview: words().enrollment.title,
    programs: words().programs.title,
    incentives: words().programs.incentives.title,
  })
  const place = () => placeOf(props.message.kind)
  return (
    <li class="u-card u-stack c-letter">
      <header>
        <h3>{said().subject}</h3>
        <p class="u-faint c-small">
          {words().customer.mailbox.from} {from()} · {words().customer.mailbox.to}{' '}
          {rehearsal.names(props.message.to)} · <Instant at={props.message.at} />
        </p>
      </header>
      <p class="c-letter-text">
        <For each={partsOf(said().text, props.message.link)}>
          {(part) => (
            <Show when={part === props.message.link ? page() : null} fallback={part}>
              {(address) => <A href={address()}>{part}</A>}
            </Show>
          )}
        </For>
      </p>
      <Show when={place()}>
        {(to) => (
          <p>
            <A href={placed[to()](rehearsal.id)}>{titles()[to()]}</A>
          </p>
        )}
      </Show>
      <Show when={page()}>
        {(address) => (
          <p>
            <A href={address()}>{words().customer.mailbox.follow}</A>
          </p>
        )}
      </Show>
    </li>
  )
}

const placed = {
  overview: paths.overview,
  programs: paths.programs,
  incentives: paths.incentives,
} as const

/** Where what a notice tells of is shown and done. */
function placeOf(kind: Message['kind']): keyof typeof placed | null {
  if (kind === 'incentive-invitation') return 'incentives'
  if (kind.startsWith('enrollment-')) return 'overview'
  return kind.startsWith('direct-bill-') ? 'programs' : null
}

/** A text cut before and after each place where the link stands. */
function partsOf(text: string, link: string | null): readonly string[] {
  if (link === null) return [text]
  return text.split(link).flatMap((part, index) => (index === 0 ? [part] : [link, part]))
}
