import { A } from '@solidjs/router'

/** A card that leads to a page of its own. */
export function DoorCard(props: {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly open: string
  readonly href: string
  readonly isPrimary?: boolean
}) {
  return (
    <section class="u-card c-offer" aria-labelledby={props.id}>
      <div>
        <h2 id={props.id}>{props.title}</h2>
        <p>{props.text}</p>
      </div>
      <A class="u-button" data-kind={props.isPrimary ? 'primary' : undefined} href={props.href}>
        {props.open}
      </A>
    </section>
  )
}
