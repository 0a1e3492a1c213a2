import type { Words } from '../../words.ts'

/** Ce qui échoue dans le déroulement qu’un aperçu joue. */
export const foreseen: Words['screens']['foreseen'] = {
  stepFails: (number, of, step) => `Ce déroulement échoue à l’étape ${number} sur ${of}, ${step}.`,
  about: (step, subject) => `${step} (${subject})`,
  provisioningFails: (subscription) =>
    `La mise à disposition des licences de ${subscription} échoue.`,
  moveFails: (move) => `La reprise prévue ${move} ne commence pas.`,
  enrollmentRefused: (partner) =>
    `Microsoft refuse l’inscription de ${partner} comme revendeur indirect.`,
  stands: 'Après son dernier essai, elle reste arrêtée.',
  tries: { one: '# essai échoue', other: '# essais échouent' },
  again: (moment) => `Un nouvel essai a lieu le ${moment}.`,
  recovers: 'Un essai suivant réussit.',
}
