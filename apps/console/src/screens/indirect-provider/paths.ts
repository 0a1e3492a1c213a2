import { paths } from '../../paths.ts'

export const providersPath = (rehearsal: string) => `${paths.rehearsal(rehearsal)}/providers`

export const resellersPath = (rehearsal: string) => `${paths.rehearsal(rehearsal)}/resellers`
