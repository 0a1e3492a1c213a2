import { For } from 'solid-js'
import { Tag } from '@understudy/ui'
import { sourceTitle, wordsIn } from '@understudy/messages'
import { useLocale, useWords } from '../words.ts'
import type { ListedClaim } from './claims.ts'

/** The claims by workflow, of which one is chosen; arrow keys go through them. Their names are English, as in the code. */
export function ClaimList(props: {
  readonly claims: readonly ListedClaim[]
  readonly chosen: string | null
  readonly onChoose: (claim: ListedClaim) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const groups = () => [...Map.groupBy(props.claims, ({ slug }) => slug)]
  const titleOf = (slug: string | null) => {
    if (slug === null) return words.lab.planted
    const { workflows } = wordsIn(locale())
    return Object.hasOwn(workflows, slug) ? workflows[slug as keyof typeof workflows] : slug
  }

  return (
    <fieldset class="s-claims">
      <legend>{words.lab.property}</legend>
      <For each={groups()}>
        {([slug, claims]) => (
          <div role="group" aria-label={titleOf(slug)}>
            <p class="s-claims-group" aria-hidden="true">
              {slug === null ? <Tag tone="warn">{titleOf(slug)}</Tag> : titleOf(slug)}
            </p>
            <For each={claims}>
              {(claim) => (
                <label class="s-claim">
                  <input
                    type="radio"
                    name="lab-claim"
                    checked={props.chosen === claim.name}
                    onChange={() => props.onChoose(claim)}
                  />
                  <span>
                    <span lang="en">{claim.name}</span>
                    <span class="s-claim-source">
                      {words.lab.source} {sourceTitle(locale(), claim.source)}
                    </span>
                  </span>
                </label>
              )}
            </For>
          </div>
        )}
      </For>
    </fieldset>
  )
}
