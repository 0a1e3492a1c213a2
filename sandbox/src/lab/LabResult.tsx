import { Show } from 'solid-js'
import type { Counterexample } from '@understudy/scenario'
import { Button, CopyButton, Notice } from '@understudy/ui'
import { useWords } from '../words.ts'
import type { LabAnswer } from './laboratory.ts'

/** What came of trying: it held, or the smallest case in which it does not. */
export function LabResult(props: {
  readonly answer: LabAnswer
  readonly onOpen: (path: string, text: string) => void
}) {
  const words = useWords()
  const finding = () => props.answer.finding

  return (
    <Show
      when={finding().counterexample}
      fallback={
        <Notice tone="good" title={words.lab.holds(finding().runs)}>
          <p>{words.lab.holdsSeed(finding().seed)}</p>
        </Notice>
      }
    >
      {(found) => (
        <div class="u-stack">
          <Notice tone="bad" title={words.lab.broken} urgent>
            <p>{words.lab.brokenHow(finding().runs, found().shrinks)}</p>
            <p>{words.lab.replay(finding().seed, found().path)}</p>
          </Notice>
          <Counter answer={props.answer} found={found()} onOpen={props.onOpen} />
        </div>
      )}
    </Show>
  )
}

function Counter(props: {
  readonly answer: LabAnswer
  readonly found: Counterexample
  readonly onOpen: (path: string, text: string) => void
}) {
  const words = useWords()
  const pin = () => props.answer.pin
  const open = () => {
    const found = pin()
    if (found) props.onOpen(`found/${found.name}`, found.text)
  }

  return (
    <>
      <section class="u-stack" aria-labelledby="lab-reason">
        <h2 id="lab-reason">{words.lab.reason}</h2>
        <p class="u-mono s-lab-reason" lang="en">
          {props.found.message}
        </p>
      </section>
      <section class="u-stack" aria-labelledby="lab-case">
        <h2 id="lab-case">{words.lab.case}</h2>
        <Show when={pin()}>
          {(shown) => (
            <pre class="s-lab-case" tabindex="0" aria-labelledby="lab-case">
              {bodyOf(shown().text)}
            </pre>
          )}
        </Show>
        <div class="u-row">
          <Button
            kind="primary"
            disabledReason={pin() ? undefined : words.lab.notAScenario}
            onClick={open}
          >
            {words.lab.openAsScenario}
          </Button>
          <Show when={pin()}>{(shown) => <CopyButton text={shown().text} />}</Show>
        </div>
      </section>
    </>
  )
}

/** Without the comments above it, which say what the page says already. */
function bodyOf(text: string): string {
  return text.replace(/^(#.*\n)+/, '')
}
