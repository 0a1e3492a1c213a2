import { stringify } from 'yaml'
import { inLocale } from '../language/words.ts'
import { diffText } from '../report/diff-text.ts'
import { escaped } from '../report/escaped.ts'
import { reportStyle } from '../report/html-parts.ts'
import { traceScript, traceStyle } from './trace-parts.ts'
import type { Trace, TracedEvent, TracedMoment } from './trace.ts'

/** A trace as one page that needs nothing else: it opens at the moment that failed, and goes step by step from there. */
export function traceHtml({ scenario, moments }: Trace): string {
  const title = inLocale(scenario.title)
  const failed = Math.max(
    0,
    moments.findIndex(({ failures }) => failures.length > 0),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Trace: ${escaped(title)}</title>
<style>${reportStyle}${traceStyle}</style>
</head>
<body data-open="${failed}">
<header>
<h1>${escaped(title)}</h1>
<p><code>${escaped(scenario.file)}</code> from ${escaped(scenario.clock)}</p>
</header>
<nav aria-label="Moments"><ol>${moments.map(item).join('')}</ol></nav>
<main>
<p class="ways"><button type="button" id="back">← Step before</button> <button type="button" id="on">Next step →</button> <output id="where" aria-live="polite"></output></p>
${moments.map((moment, index) => section(moment, index, logOf(moments, moment))).join('\n')}
</main>
<script>${traceScript}</script>
</body>
</html>
`
}

function nameOf({ name, verb, asked, path }: TracedMoment): string {
  if (name !== null) return inLocale(name)
  return asked ? asked.command.type : `${verb} ${path}`
}

function statusOf({ failures }: TracedMoment): 'failed' | 'passed' {
  return failures.length > 0 ? 'failed' : 'passed'
}

function item(moment: TracedMoment, index: number): string {
  const status = statusOf(moment)
  const mark = `<span class="mark" aria-label="${status}">${status === 'failed' ? '✗' : '✓'}</span>`
  return `<li data-status="${status}"><a href="#moment-${index}">${mark} ${escaped(nameOf(moment))}</a></li>`
}

/** What was recorded on the way to a moment and after it, on its own line of time. */
function logOf(moments: readonly TracedMoment[], moment: TracedMoment): readonly TracedEvent[] {
  const own = moments.indexOf(moment)
  return moments
    .filter(({ future }, at) => future === moment.future || (future === 0 && at < own))
    .flatMap(({ events }) => events)
}

function section(moment: TracedMoment, index: number, log: readonly TracedEvent[]): string {
  const { path, verb, line, asked, rules, events, failures } = moment
  const reasons = failures.map(
    ({ message, differences, file, line: at }) =>
      `<p class="reason">${escaped(message)}<br><code>${escaped(file)}:${at}</code></p>${pre(diffText(differences))}`,
  )
  return `<section id="moment-${index}">
<h2>${escaped(nameOf(moment))}</h2>
<p><small>step ${escaped(path)}, ${verb}, line ${line}</small></p>
${reasons.join('\n')}
${asked ? `<h3>Asked, as ${escaped(asked.as)}</h3>${pre(yaml(commandOf(asked.command)))}` : ''}
${rules.length > 0 ? `<h3>What the rules said before it</h3>${rulesList(rules)}` : ''}
<h3>Recorded</h3>
${events.length > 0 ? events.map(eventText).join('\n') : '<p>Nothing.</p>'}
<h3>The log around</h3>
${around(log, events)}
</section>`
}

function commandOf({ type, ...fields }: { readonly type: string }) {
  return { [type]: fields }
}

/** What is broken first; what holds waits behind its number. */
function rulesList(rules: TracedMoment['rules']): string {
  const isBroken = ({ holds, inForce }: TracedMoment['rules'][number]) => !holds && inForce
  const broken = rules.filter(isBroken)
  const rest = rules.filter((one) => !isBroken(one))
  const folded = `<details><summary>${rest.length} more, which are kept or not yet in force</summary>${ruleItems(rest)}</details>`
  return `${ruleItems(broken)}${rest.length > 0 ? folded : ''}`
}

function ruleItems(rules: TracedMoment['rules']): string {
  const items = rules.map(({ rule, code, must, holds, inForce, source, details }) => {
    const answer = !inForce ? '– not yet in force' : holds ? '✓ kept' : '✗ broken'
    const facts = details && !holds ? pre(yaml(details)) : ''
    return `<li data-kept="${holds || !inForce}"><b>${answer}</b> ${escaped(must)} <code>${escaped(rule)} ${escaped(code)}, ${escaped(source)}</code>${facts}</li>`
  })
  return items.length > 0 ? `<ul class="rules">${items.join('\n')}</ul>` : ''
}

function eventText({ logged, changes }: TracedEvent): string {
  const { position, at, actor, event } = logged
  const rows = changes.map(
    ({ path, before, after }) =>
      `<tr><td><code>${escaped(path)}</code></td><td>${pre(yaml(before))}</td><td>${pre(yaml(after))}</td></tr>`,
  )
  const table =
    rows.length > 0
      ? `<table><thead><tr><th scope="col">What</th><th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
      : ''
  return `<details open><summary>${position} <b>${escaped(event.type)}</b> <small>${escaped(at)}, ${escaped(actor)}</small></summary>${pre(yaml(commandOf(event)))}${table}</details>`
}

/** A few events on either side of these. */
function around(log: readonly TracedEvent[], events: readonly TracedEvent[]): string {
  const first = log.findIndex((one) => one === events[0])
  const from = first < 0 ? log.length : first
  const near = log.slice(Math.max(0, from - 5), from + events.length + 5)
  const rows = near.map((one) => {
    const { position, at, event } = one.logged
    const own = events.includes(one) ? ' class="own"' : ''
    return `<li${own}>${position} ${escaped(at)} ${escaped(event.type)}</li>`
  })
  return rows.length > 0 ? `<ul class="log">${rows.join('')}</ul>` : '<p>Nothing else.</p>'
}

function yaml(value: unknown): string {
  return value === null || value === undefined
    ? '–'
    : stringify(value, { lineWidth: 100 }).trimEnd()
}

function pre(text: string): string {
  return text === '' ? '' : `<pre>${escaped(text)}</pre>`
}
