import { paths } from '../../paths.ts'

export const transfersPath = (rehearsal: string) => `${paths.rehearsal(rehearsal)}/transfers`

export const customerTransfersPath = (rehearsal: string, customer: string) =>
  paths.customer(rehearsal, customer, 'transfers')
