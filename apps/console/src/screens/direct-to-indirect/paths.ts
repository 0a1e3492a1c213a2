import { paths } from '../../paths.ts'

export function overviewPath(rehearsal: string): string {
  return `${paths.rehearsal(rehearsal)}/overview`
}
