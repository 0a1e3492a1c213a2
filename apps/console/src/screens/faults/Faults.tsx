import { formatLength, term } from '@understudy/messages/one-language'
import { Button, Field, Select, Tag } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { question } from '../../cache/question.ts'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import { Titled } from '../../shell/Titled.tsx'

const kinds = ['fail', 'delay', 'duplicate', 'crash', 'crash-after'] as const

/** Arm and heal disturbances. */
export function Faults() {
  const { words } = useReader()
  const { api } = useRehearsal()
  const failpoints = createReading(() => question('failpoints', api.failpoints))
  return (
    <div class="c-page">
      <Titled title={words().faults.title} />
      <header class="c-page-head">
        <h1>{words().faults.title}</h1>
        <p>{words().faults.lead}</p>
      </header>
      <Loaded reading={failpoints}>{(points) => <ArmForm failpoints={points()} />}</Loaded>
      <Armed />
    </div>
  )
}

function ArmForm(props: { readonly failpoints: readonly string[] }) {
  const { words, terms } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().faults
  const [at, setAt] = createSignal(props.failpoints[0] ?? '')
  const [kind, setKind] = createSignal<(typeof kinds)[number]>('fail')
  const [times, setTimes] = createSignal('1')
  const [match, setMatch] = createSignal('')
  const [delay, setDelay] = createSignal('2h')
  const arm = createCommand(() => ({
    type: 'ArmFault',
    fault: `fault-${rehearsal.head() + 1}`,
    at: at(),
    do: kind(),
    times: Math.max(1, Number(times()) || 1),
    ...(match().trim() === '' ? {} : { match: match().trim() }),
    ...(kind() === 'delay' ? { by: delay() } : {}),
  }))
  return (
    <form
      class="u-card c-form-row"
      onSubmit={(event) => {
        event.preventDefault()
        if (arm.reason() === undefined) void arm.give()
      }}
    >
      <Select
        label={screen().at}
        value={at()}
        onChange={setAt}
        options={props.failpoints.map((point) => ({
          value: point,
          text: term(terms().failpoints, point),
        }))}
      />
      <Select
        label={screen().kind}
        value={kind()}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'fail')}
        options={kinds.map((value) => ({ value, text: terms().faultKinds[value] }))}
      />
      <Field label={screen().times} type="number" value={times()} onInput={setTimes} />
      <Show when={kind() === 'delay'}>
        <Field label={screen().by} value={delay()} onInput={setDelay} />
      </Show>
      <Field label={screen().match} hint={screen().matchHint} value={match()} onInput={setMatch} />
      <Button type="submit" kind="primary" disabledReason={arm.reason()}>
        {screen().arm}
      </Button>
      <ProblemNotice problem={arm.problem()} />
    </form>
  )
}

function Armed() {
  const { words, terms, locale, count } = useReader()
  const rehearsal = useRehearsal()
  const faults = () => Object.values(rehearsal.frame.value()?.faults ?? {})
  return (
    <section class="u-stack" aria-labelledby="armed">
      <h2 id="armed">{words().faults.armed}</h2>
      <ul class="u-stack">
        <For each={faults()} fallback={<li>{words().faults.none}</li>}>
          {(fault) => (
            <li class="u-card u-row">
              <strong>{term(terms().failpoints, fault.at)}</strong>
              <Tag tone="bad">{term(terms().faultKinds, fault.do)}</Tag>
              <span>{count(fault.timesLeft, words().faults.left)}</span>
              <Show when={fault.do === 'delay'}>{formatLength(locale(), fault.by)}</Show>
              <Show when={fault.match}>{(match) => <code>{match()}</code>}</Show>
              <CommandButton
                size="small"
                label={words().shell.pair(words().faults.heal, fault.id)}
                command={{ type: 'HealFault', fault: fault.id }}
              >
                {words().faults.heal}
              </CommandButton>
            </li>
          )}
        </For>
      </ul>
      <Show when={faults().length > 1}>
        <CommandButton command={{ type: 'HealFault', all: true }}>
          {words().faults.healAll}
        </CommandButton>
      </Show>
    </section>
  )
}
