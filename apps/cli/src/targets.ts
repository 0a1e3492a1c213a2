import { domainTarget, type Target } from '@understudy/scenario'

export const heights = ['domain', 'api', 'pglite', 'postgres'] as const

/** The height that `--at` names. Heights that need a database load it only then. */
export async function openTarget(at: string): Promise<Target> {
  if (at === 'domain') return domainTarget()
  throw new Error(`There is no height "${at}": one of ${heights.join(', ')}, or a URL.`)
}
