import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const directToIndirect = {
  title: 'De la facturation directe au revendeur indirect',
  commands: {
    IdentifyForOffboarding: 'Désigner pour la sortie de la facturation directe',
    EnrollAsIndirectReseller: 'Devenir revendeur indirect',
    UpdatePartnerProfile: 'Mettre à jour le profil du partenaire',
    SendIncentiveInvitation: 'Inviter aux incitations',
    EnrollInIncentives: 'S’inscrire aux incitations',
    AnswerEnrollment: 'Répondre à l’inscription',
    AcceptResellerAgreement: 'Accepter le contrat de revendeur indirect',
    CountQualifications: 'Relever ce qu’un partenaire remplit des critères',
    MeasureDirectBilling: 'Évaluer un partenaire de facturation directe',
    NarrowDirectBilling: 'Suspendre ou révoquer la facturation directe',
    RequestRestriction: 'Demander la restriction',
    GiveNotice: 'Annoncer la sortie de la facturation directe',
  },
  rules: {
    'identified-by-microsoft': {
      must: 'Microsoft doit désigner lui-même les partenaires qui doivent quitter la facturation directe.',
      so: ({ party }) => `${party} agit ; seul Microsoft désigne un partenaire pour cette sortie.`,
      mend: 'Agissez en tant que Microsoft',
    },
    'not-direct-bill': {
      must: 'Le partenaire doit être un partenaire de facturation directe ; les autres n’ont pas de facturation directe à quitter.',
      so: ({ partner }) => `${partner} n’est pas un partenaire de facturation directe.`,
      mend: null,
    },
    'not-marked-for-offboarding': {
      must: 'Microsoft doit avoir désigné le partenaire pour la sortie de la facturation directe.',
      so: ({ partner }) => `Microsoft n’a pas désigné ${partner} pour cette sortie.`,
      mend: 'Faites désigner le partenaire par Microsoft',
    },
    'counted-by-microsoft': {
      must: 'Microsoft doit relever lui-même ce que le partenaire remplit des critères.',
      so: ({ party }) => `${party} agit ; seul Microsoft fait ce relevé.`,
      mend: 'Agissez en tant que Microsoft',
    },
    'measure-comes-by-itself': onlyTheClock,
    'narrowing-comes-by-itself': onlyTheClock,
    'leaving-is-final': {
      must: 'La personne qui le demande doit avoir confirmé que ce locataire ne facturera plus jamais directement.',
      so: 'Personne n’a encore confirmé que ce locataire ne facturera plus jamais directement.',
      mend: 'Confirmez-le',
    },
    'not-restricted-yet': {
      must: 'La facturation directe doit d’abord être restreinte, par l’évaluation ou à la demande du partenaire auprès du support de Microsoft.',
      so: ({ partner }) => `La facturation directe de ${partner} n’est pas restreinte.`,
      mend: 'Demandez la restriction au support de Microsoft',
    },
    'partner-profile-outdated': {
      must: 'Le profil du partenaire et son ID MPN doivent être à jour.',
      so: ({ partner, first }) =>
        first('outdated') === 'mpn'
          ? `L’ID MPN de ${partner} n’est plus à jour.`
          : `Le profil de ${partner} n’est plus à jour.`,
      mend: 'Mettez-le à jour',
    },
    'mpn-id-taken': {
      must: 'L’ID MPN ne doit pas être celui d’un autre partenaire.',
      so: ({ few }) => `${few('partners', { other: '# partenaires' })} a déjà cet ID MPN.`,
      mend: null,
    },
    'invitation-comes-by-itself': onlyTheClock,
    'incentives-not-invited': {
      must: 'Microsoft doit avoir invité le partenaire aux incitations des revendeurs indirects.',
      so: ({ partner }) =>
        `${partner} n’a pas d’invitation aux incitations des revendeurs indirects.`,
      mend: ({ by, until }) =>
        by === 'waiting' ? `Attendez jusqu’au ${until}` : 'Faites ce qui amène l’invitation',
    },
    'enrollment-answers-itself': onlyTheClock,
    'enrollment-not-approved': {
      must: 'Microsoft doit avoir approuvé l’inscription comme revendeur indirect.',
      so: ({ partner, by }) =>
        by === 'waiting'
          ? `Microsoft n’a pas encore répondu à l’inscription de ${partner}.`
          : `${partner} n’a aucune inscription approuvée par Microsoft ou en attente de réponse.`,
      mend: ({ by, until }) =>
        by === 'waiting' ? `Attendez jusqu’au ${until}` : 'Envoyez l’inscription',
    },
    'enrollment-is-final': {
      must: 'La personne qui accepte le contrat doit avoir confirmé qu’il n’y a pas de retour en arrière.',
      so: 'Personne n’a encore confirmé qu’un revendeur indirect ne peut pas revenir en arrière.',
      mend: 'Confirmez-le',
    },
  },
} as const satisfies TranslatedSlugWords
