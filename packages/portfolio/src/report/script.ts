import { callsOf, fillIn, type Call } from './calls.ts'
import { plannedOf, type Planned } from './planned.ts'
import { said, type Report } from './report.ts'
import { oneLine, shellWord } from './shell.ts'

/**
 * The plan as calls of the Partner Center API: a script for any POSIX shell with curl, a section for each customer in the order of
 * the plan. It sends the calls of the one day that it is given, and says who did not begin.
 */
export function scriptOf(report: Report): string {
  const { words, day } = said(report)
  const { answers } = report
  const waves = plannedOf(report.rehearsal)
  const { script } = words
  const told = [words.title(answers.name, day(answers.asOf)), ...script.lead]
  const days = waves.map((wave) => wave.day).join(' ')
  return `${[
    '#!/bin/sh',
    ...told.map((line) => `# ${oneLine(line)}`),
    `days=${shellWord(days)}`,
    `say_day=${shellWord(script.sayDay)}`,
    `say_token=${shellWord(script.sayToken)}`,
    `say_fill_in=${shellWord(script.fillIn(fillIn))}`,
    `say_by_hand=${shellWord(script.byHand)}`,
    `say_not_eligible=${shellWord(script.notEligible)}`,
    `say_missed=${shellWord(script.missed)}`,
    preamble,
    ...waves.map(
      (wave) =>
        `if [ "$day" = ${shellWord(wave.day)} ]; then\n${wave.customers
          .map((customer) => sectionOf(report, customer))
          .join('\n')}fi\n`,
    ),
    'exit "$missed"',
  ].join('\n')}\n`
}

function sectionOf(report: Report, customer: Planned): string {
  const { nameOf, step } = said(report)
  const name = oneLine(nameOf(customer.id))
  const calls = callsOf(customer).map((call) => lineOf(call, step))
  return [
    `  # ${name}`,
    `  customer ${shellWord(name)} ${shellWord(customer.id)} &&`,
    `    ${calls.join(' &&\n    ')} ||`,
    `    miss ${shellWord(name)}`,
    '',
  ].join('\n')
}

function lineOf(call: Call, step: ReturnType<typeof said>['step']): string {
  switch (call.kind) {
    case 'by-hand':
      return `by_hand ${shellWord(step(call.step))}`
    case 'eligibility':
      return `eligible ${shellWord(JSON.stringify(call.body))}`
    case 'post':
      return `post ${shellWord(call.path)} ${shellWord(JSON.stringify(call.body))}`
  }
}

/** The token goes to curl through its standard input, where nobody who lists processes sees it. */
const preamble = `set -u
api=\${API:-https://api.partnercenter.microsoft.com}
day=\${1-}
missed=0
case " $days " in
  *" \${day:-none} "*) ;;
  *) printf '%s\\n' "$say_day" "$days" >&2; exit 2 ;;
esac
[ -n "\${TOKEN-}" ] || { printf '%s\\n' "$say_token" >&2; exit 2; }

customer() {
  printf '%s (%s)\\n' "$1" "$2"
}
post() {
  case $2 in *${fillIn}*) printf '  %s\\n' "$say_fill_in" >&2; return 1 ;; esac
  printf 'header = "Authorization: Bearer %s"\\n' "$TOKEN" |
    curl --config - --silent --show-error --fail-with-body --max-time 120 --request POST \\
      --header 'Content-Type: application/json' --header 'Accept: application/json' \\
      --write-out '\\n' --data-raw "$2" "$api$1"
}
eligible() {
  answer=$(post /v1/productUpgrades/eligibility "$1") || { printf '%s\\n' "$answer"; return 1; }
  case $(printf '%s' "$answer" | tr -d '[:space:]') in
    *'"isEligible":true'*) ;;
    *) printf '  %s\\n%s\\n' "$say_not_eligible" "$answer" >&2; return 1 ;;
  esac
}
by_hand() {
  printf '  %s\\n  %s\\n' "$say_by_hand" "$1" >&2
  [ "\${DONE_BY_HAND-}" = yes ]
}
miss() {
  printf '%s %s\\n' "$say_missed" "$1" >&2
  missed=1
}
`
