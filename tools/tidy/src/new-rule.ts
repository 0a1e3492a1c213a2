import { onACopy } from './copy.ts'
import { edited, sampleRule } from './sample-rule.ts'

/**
 * The new-rule test: writes a small rule into a copy of what is committed, by the steps of CONTRIBUTING, and lists the files
 * that were touched, by hand and by `pnpm generate`. Exit 1 when more than six are written by hand or when the copy is not
 * green. Usage: `pnpm new-rule-test`, or with `--quick` without the unit tests of packages that the rule is not in.
 */
const byHandMax = 6
const isQuick = process.argv.includes('--quick')

onACopy('With a new rule the house is not green: see above.', (copy) => {
  for (const edit of sampleRule) {
    copy.write(edit.path, edited(edit.before === null ? '' : copy.read(edit.path), edit))
  }
  const byHand = copy.changed()
  copy.run('pnpm', 'install', '--frozen-lockfile', '--offline', '--silent')
  copy.run('pnpm', 'generate')
  const generated = copy.changed().filter((path) => !byHand.includes(path))
  copy.git('add', '--all')
  if (isQuick) {
    copy.run('pnpm', 'typecheck')
    copy.run('pnpm', 'lint')
    copy.run('pnpm', 'scenario', 'scenarios')
    copy.run('pnpm', 'vitest', 'run', '--project', 'tidy')
    copy.run('pnpm', 'vitest', 'run', '--project', 'unit', 'packages/domain', 'packages/messages')
  } else {
    copy.run('pnpm', 'check')
    copy.run('pnpm', 'scenario', 'scenarios')
  }
  console.log(`A rule is ${byHand.length} files by hand, at most ${byHandMax}:`)
  for (const path of byHand) console.log(`  ${path}`)
  console.log(`and ${generated.length} generated:`)
  for (const path of generated) console.log(`  ${path}`)
  if (byHand.length > byHandMax) process.exitCode = 1
})
