import type { Words } from '../../words.ts'

export const partnerships: Words['screens']['partnerships'] = {
  providers: 'Fournisseurs indirects',
  providersLead: (partner) =>
    `Les fournisseurs qui achètent à Microsoft pour les revendeurs, tels que ${partner} les voit.`,
  ours: 'Nos fournisseurs indirects',
  noProviders: 'Aucun fournisseur indirect n’a encore été autorisé.',
  directory: 'Trouver un fournisseur indirect',
  export: 'Exporter les fournisseurs indirects',
  emptyTitle: 'Aucun fournisseur indirect',
  emptyText: 'Cette répétition n’a pas de partenaire de ce type.',
  region: 'Région',
  inRegion: 'Dans notre région',
  otherRegion: 'Autre région',
  standing: 'Partenariat',
  standings: { partner: 'Autorisé', requested: 'Nous l’a demandé', none: 'Aucun' },
  resellers: 'Revendeurs indirects',
  resellersLead: (partner) => `Les revendeurs qui travaillent avec ${partner}.`,
  noResellers: 'Aucun revendeur n’a encore autorisé ce partenaire.',
  trainings: { sales: 'Vente', technical: 'Technique', migration: 'Migration' },
  marketings: { funds: 'Fonds', campaigns: 'Campagnes', events: 'Événements' },
  supports: { 'business-hours': 'Heures ouvrables', 'around-the-clock': 'Jour et nuit' },
  assumed: 'supposé',
  assumedNote:
    'Ce que personne n’a indiqué sur un fournisseur est supposé : formation technique, pas d’aide au marketing, 30 jours de crédit, support aux heures ouvrables.',
  adminAccess: 'Accès d’administration au compte professionnel',
  removeAdmin: 'Supprimer l’accès d’administration',
  follow: 'Ouvrir la demande',
  waiting: 'En attente du revendeur',
  accepted: 'Autorisé',
  request: 'Demander un partenariat',
  reseller: 'Revendeur',
  draft: 'Brouillon de l’e-mail',
  draftHint:
    'Vous pouvez modifier le texte. Le lien doit y rester : c’est par lui que le revendeur autorise.',
  greeting: (reseller, provider) =>
    `Bonjour ${reseller},\n\n${provider} souhaite devenir votre fournisseur indirect. Pour nous autoriser, veuillez ouvrir ce lien en tant qu’administrateur général :\n\n{link}\n\nCordialement\n${provider}`,
  subject: 'Demande de partenariat',
  nobodyToAsk: 'Il n’y a aucun autre partenaire à qui le demander.',
  acceptTitle: 'Autoriser un fournisseur indirect',
  acceptText: (provider, reseller) =>
    `${provider} demande à devenir le fournisseur indirect de ${reseller}.`,
  tick: (provider) =>
    `J’autorise ${provider} à commander pour nos clients et à administrer notre compte professionnel.`,
  authorize: 'Autoriser le fournisseur indirect',
  alreadyAuthorized: 'Ce fournisseur est autorisé.',
  actAsAdmin: 'Agir en tant qu’administrateur général du revendeur',
  create: 'Créer un client',
  createTitle: 'Nouveau client',
  createLead:
    'Crée le locataire d’un nouveau client. Un fournisseur nomme le revendeur, qui le gère ; le fournisseur commande.',
  company: 'Nom de l’entreprise',
  domain: 'Domaine',
  domainHint: 'Par exemple adatum.onmicrosoft.com',
  country: 'Pays/région',
  noReseller: 'Aucun',
  extend: 'Transférer le client sur un fournisseur indirect',
  extendText:
    'Le fournisseur apprend à qui facturer et peut commander ; il ne reçoit aucun privilège d’administration déléguée. Rien n’est demandé au client ici : son accord relève de votre contrat.',
  save: 'Enregistrer et continuer',
  provider: 'Fournisseur indirect',
  noOwnProvider: 'Aucun fournisseur indirect n’a encore été autorisé. Trouvez-en un d’abord.',
}
