import { For, Show } from 'solid-js'
import { Button } from '@understudy/ui'
import { useWords } from '../words.ts'
import type { Mistake } from './mistakes.ts'

/** Every mistake with its place, which a press goes to, and the word that was probably meant. Messages are English. */
export function MistakeList(props: {
  readonly mistakes: readonly Mistake[]
  readonly onGo: (mistake: Mistake) => void
  readonly onFix: (mistake: Mistake) => void
}) {
  const words = useWords()
  return (
    <section class="s-mistakes" aria-labelledby="mistakes-title">
      <div role="status">
        <h2 id="mistakes-title" data-any={props.mistakes.length > 0}>
          {props.mistakes.length > 0
            ? words.editor.mistakes(props.mistakes.length)
            : words.editor.noMistakes}
        </h2>
      </div>
      <ol>
        <For each={props.mistakes}>
          {(mistake) => (
            <li>
              <button type="button" class="s-mistake" onClick={() => props.onGo(mistake)}>
                <span class="s-mistake-place">
                  <Show when={mistake.elsewhere}>
                    {(path) => <span class="u-mono">{path()} </span>}
                  </Show>
                  {words.editor.goTo(mistake.line, mistake.column)}
                </span>
                <span lang="en">{mistake.message}</span>
              </button>
              <Show when={mistake.elsewhere === null && mistake.nearest}>
                {(nearest) => (
                  <Button size="small" onClick={() => props.onFix(mistake)}>
                    {words.editor.didYouMean(nearest())}
                  </Button>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
