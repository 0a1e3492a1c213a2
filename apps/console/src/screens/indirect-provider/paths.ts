import { paths } from '../../paths.ts'

export const providersPath = (rehearsal: string) => `${paths.rehearsal(rehearsal)}/providers`
