import { diffText, type Finding } from '@understudy/scenario'

/** What came of one claim, as people read it. */
export function findingText({
  claim,
  holds,
  runs,
  unreached,
  counterexample,
  wasStopped,
}: Finding): string {
  const where = claim.file === null ? '' : ` (${claim.file}:${claim.line})`
  const tried = `${runs} ${runs === 1 ? 'run' : 'runs'}${wasStopped ? ', stopped' : ''}`
  if (counterexample) {
    const { message, shrinks, failures } = counterexample
    const diff = diffText(failures[0]?.differences ?? [])
    const lines = [message, ...(diff === '' ? [] : [diff])].join('\n').split('\n')
    const reasons = lines.map((line) => `    ${line}`)
    return [`✗ ${claim.name}${where}: ${tried}, shrunk ${shrinks} times`, ...reasons].join('\n')
  }
  const goals = unreached.length > 0 ? `; never reached: ${unreached.join(', ')}` : ''
  return `${holds && unreached.length === 0 ? '✓' : '✗'} ${claim.name}${where}: ${tried}${goals}`
}

/** What is counted of a finding. */
export type Tried = Pick<Finding, 'holds' | 'runs' | 'unreached'>

/** How many claims were tried, and what was found. */
export function summary(findings: readonly Tried[], claims: number): string {
  const broken = findings.filter(({ holds }) => !holds).length
  const runs = findings.reduce((sum, finding) => sum + finding.runs, 0)
  const stopped =
    findings.length < claims ? `, stopped before ${claims - findings.length} more` : ''
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
  const tried = `${counted(findings.length, 'claim')} tried in ${counted(runs, 'run')}`
  return `\n${tried}: ${broken} broken${stopped}`
}
