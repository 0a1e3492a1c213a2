import type { Words } from '../words.ts'

export const transferFields = {
  transfer: 'Transfert',
  transfers: 'Transfert',
  nextLineAt: 'Ligne suivante le',
  expiresAt: 'Expire le',
  endedAt: 'Terminé le',
  moved: 'Nouvel ID',
  addOns: 'Modules complémentaires',
  error: 'Raison de l’échec',
  byTheDay: 'Rendu au jour près',
  isLeft: 'Plus aucun essai',
} satisfies Partial<Words['terms']['fields']>
