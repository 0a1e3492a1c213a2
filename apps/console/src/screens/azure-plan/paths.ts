import { paths } from '../../paths.ts'

export const offersPath = (rehearsal: string) => `${paths.rehearsal(rehearsal)}/offers`
export const pricesPath = (rehearsal: string) => `${paths.rehearsal(rehearsal)}/prices`
