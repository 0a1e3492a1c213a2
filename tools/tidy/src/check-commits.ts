import { execFileSync } from 'node:child_process'
import { faultsOfMessage } from './commit-message.ts'
import { root } from './repository.ts'

/**
 * Looks at the commits of this branch that its upstream does not have yet: those can still be amended. Exit 1 when one of
 * them does not say what it should; nothing is looked at where there is no upstream.
 */
const faults = messagesSinceUpstream().flatMap(faultsOfMessage)
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error('Amend them with: git rebase -i @{upstream}')
  process.exitCode = 1
}

function messagesSinceUpstream(): readonly string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    return git('log', '--format=%B%x00', '@{upstream}..HEAD')
      .split('\0')
      .map((message) => message.trimStart())
      .filter((message) => message !== '')
  } catch {
    return []
  }
}
