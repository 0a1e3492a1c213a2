import type { Words } from '../../words.ts'

/** La preuve que chaque minute d’utilisation est à un seul endroit. */
export const proof: Words['screens']['proof'] = {
  title: 'Preuve du registre d’utilisation',
  lead: 'Chaque minute mesurée est facturée, en attente ou sortie du compte, une seule fois.',
  prove: 'Prouver',
  again: 'Prouver à nouveau',
  holds: 'C’est prouvé : chaque minute est à un seul endroit.',
  fails: 'Ce n’est pas prouvé.',
  sum: (metered, sign, invoiced, pending, writtenOff) =>
    `${metered} minutes mesurées ${sign} ${invoiced} facturées + ${pending} en attente + ${writtenOff} sorties du compte`,
  parts: {
    metered: 'Minutes mesurées',
    invoiced: 'Facturées',
    pending: 'En attente',
    writtenOff: 'Sorties du compte',
  },
  faults: 'Erreurs',
  unit: (entitlement, meter) => `${entitlement}, ${meter}`,
  time: (from, until) => `${from} – ${until}`,
  fault: (unit, time, what, who) => `${unit} : ${time} ${what} (${who})`,
  event: (position) => `Événement ${position}`,
  kinds: {
    'billed-to-nobody': 'n’est facturé à personne',
    'billed-twice': 'est facturé deux fois',
    'billed-to-two': 'est facturé à deux partenaires',
    'billed-without-running': 'est facturé alors que rien ne tournait',
    'billed-to-another': 'est facturé à un autre que le payeur',
    'counted-wrongly': 'est mal compté',
  },
}
