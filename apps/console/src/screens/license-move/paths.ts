import { paths } from '../../paths.ts'

export const movePath = (rehearsal: string, customer: string) =>
  paths.customer(rehearsal, customer, 'license-move')

export const movesPath = (rehearsal: string) => `${paths.rehearsal(rehearsal)}/license-moves`
