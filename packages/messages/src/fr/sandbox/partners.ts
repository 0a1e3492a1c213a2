import type { SandboxWords } from '../../en/sandbox.ts'

/** A partner on its way from direct bill partner to indirect reseller, as drawn. */
export const partners: SandboxWords['drawing']['partners'] = {
  provider: 'Fournisseurs indirects',
  partner: 'Partenaire',
  customers: 'Clients',
  kinds: { direct: 'client direct', indirect: 'client indirect' },
  summary: (partner, direct, indirect, providers) =>
    `${partner} : clients directs ${direct}, clients indirects ${indirect}, fournisseurs indirects ${providers}.`,
  days: 'Les jours de sa facturation directe',
}
