import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of drafts, which only this browser has. */
export const drafts: SandboxWords['drafts'] = {
  save: 'Enregistrer comme brouillon',
  saved: 'Enregistré.',
  saveAs: 'Enregistrer sous un nom',
  rename: 'Renommer',
  name: 'Nom du brouillon',
  nameHow: 'Lettres, chiffres, points et traits d’union.',
  taken: 'Un fichier porte déjà ce nom.',
  empty: 'Donnez-lui un nom.',
  ok: 'Enregistrer',
  cancel: 'Annuler',
  discardTitle: 'Supprimer ce brouillon ?',
  discardHow: (path) => `${path} n’existe que dans ce navigateur. Il ne pourra pas être récupéré.`,
  revertTitle: 'Revenir à l’original ?',
  revertHow: (path) => `Ce que vous avez modifié dans ${path} sera perdu.`,
  discard: 'Supprimer le brouillon',
  revert: 'Revenir',
  keep: 'Garder',
}
