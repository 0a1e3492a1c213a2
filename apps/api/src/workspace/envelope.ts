import { parseActor, parseCommand, type Envelope, type MessageIssue } from '@understudy/domain'
import type { Issue } from '../issue.ts'
import { nearest } from '../nearest.ts'
import { unreadable } from '../problem.ts'
import { nearestActor } from './nearest-named.ts'

/** @throws ProblemError 400 with the nearest actor's role, command or field */
export function envelopeOf(input: {
  readonly request?: string | undefined
  readonly as: string
  readonly command: object
}): Envelope {
  const parsed = parseCommand(input.command)
  const actor = parseActor(input.as)
  const issues = [
    ...(actor
      ? []
      : [
          {
            path: 'as',
            fault: { kind: 'actor', text: input.as } as const,
            ...nearestActor(input.as),
          },
        ]),
    ...(parsed.ok ? [] : parsed.issues.map(issueOf)),
  ]
  if (!parsed.ok || issues.length > 0) throw unreadable(issues)
  const { request = crypto.randomUUID() } = input
  return { request, actor: input.as, command: parsed.command }
}

function issueOf({ path, got, known, issue }: MessageIssue): Issue {
  const where = ['command', ...path].join('.')
  if (got === null) {
    const fault = issue ? ({ kind: 'schema', issue } as const) : ({ kind: 'commandType' } as const)
    return { path: where, fault }
  }
  const fault = issue
    ? ({ kind: 'field', key: got } as const)
    : ({ kind: 'command', type: got } as const)
  return { path: where, fault, nearest: nearest(got, known) }
}
