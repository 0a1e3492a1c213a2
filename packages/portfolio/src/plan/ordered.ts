import { execute, invariant, parseCommand, type MemoryWorkspace } from '@understudy/domain'

const system = 'microsoft/system'

/** The fork after a command that nobody may refuse. @throws BrokenInvariant when the clock or a fault is refused */
export function ordered(
  fork: MemoryWorkspace,
  command: Readonly<Record<string, unknown>>,
): MemoryWorkspace {
  const parsed = parseCommand(command)
  invariant(parsed.ok, 'the clock and the faults take what a plan gives them')
  const { after, outcome } = execute(fork, {
    request: `plan-${fork.world.position}`,
    actor: system,
    command: parsed.command,
  })
  invariant(outcome.accepted, 'the clock and the faults accept what a plan gives them')
  return after
}
