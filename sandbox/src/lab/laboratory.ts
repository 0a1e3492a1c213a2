import { domainTarget, pinOf, type Finding, type Pin } from '@understudy/scenario'
import { claimNamed, triedProperties } from './claims.ts'

/** What the lab is asked: a listed property, and which cases to draw. */
export interface LabQuestion {
  readonly name: string
  readonly seed: number
  readonly runs: number
}

export interface LabAnswer {
  readonly finding: Finding
  /** The smallest case as a scenario file; null when it holds, or has no such form. */
  readonly pin: Pin | null
}

/** Draws cases until one breaks the property or all were tried; then makes that one as small as it can. */
export async function answerInLab(
  { name, seed, runs }: LabQuestion,
  onProgress: (done: number, total: number) => void,
): Promise<LabAnswer> {
  const finding = await claimNamed(name).explore(domainTarget(), { seed, runs, onProgress })
  return { finding, pin: await pinOf(finding, triedProperties) }
}
