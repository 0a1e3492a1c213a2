import { namesOn } from '../of-the-time.ts'
import type { MailWords } from '../words.ts'

const people = { one: '# utilisateur', other: '# utilisateurs' }

export const mail = {
  invitation: {
    subject: ({ partner }, say) => `${say.party(partner)} demande une relation de revendeur`,
    text: () => '',
  },
  'relationship-accepted': {
    subject: ({ customer }, say) => `${say.party(customer)} a accepté la relation de revendeur`,
    text: ({ customer }, say) =>
      `${say.party(customer)} figure désormais dans votre liste de clients. Vous pouvez approvisionner pour lui.`,
  },
  'relationship-removed': {
    subject: ({ partner }, say) => `La relation de revendeur avec ${say.party(partner)} a pris fin`,
    text: ({ partner }, say) => `${say.party(partner)} ne peut plus rien vous vendre.`,
  },
  'agreement-signed': {
    subject: ({ customer }, say) => `${say.party(customer)} a signé le Contrat client Microsoft`,
    text: () => 'Le contrat vaut pour chaque partenaire de ce client.',
  },
  'ownership-requested': {
    subject: ({ partner }, say) => `${say.party(partner)} demande la propriété de facturation`,
    text: ({ about }) =>
      `Cela concerne l’abonnement Azure ${about ?? ''}. Un administrateur général répond.`,
  },
  'ownership-withdrawn': {
    subject: ({ customer }, say) =>
      `La demande de propriété de facturation chez ${say.party(customer)} est close`,
    text: ({ about }) =>
      `Elle a été retirée ou refusée. L’abonnement Azure ${about ?? ''} reste comme il était.`,
  },
  'ownership-transferred': {
    subject: ({ customer }, say) =>
      `La propriété de facturation chez ${say.party(customer)} est à vous`,
    text: ({ about }) => `L’abonnement Azure ${about ?? ''} est désormais facturé dans votre plan.`,
  },
  'transfer-requested': {
    subject: ({ partner, customer }, say) =>
      `${say.party(partner)} vous demande de reprendre des abonnements de ${say.party(customer)}`,
    text: () =>
      'Un agent d’administration ou un agent commercial accepte ou refuse le transfert dans les trente jours.',
  },
  'transfer-rejected': {
    subject: ({ customer }, say) =>
      `Le transfert des abonnements de ${say.party(customer)} a été refusé`,
    text: () => 'Rien n’a été transmis.',
  },
  'transfer-withdrawn': {
    subject: ({ customer }, say) =>
      `Le transfert des abonnements de ${say.party(customer)} a été retiré`,
    text: () => 'Il n’y a plus rien à répondre.',
  },
  'transfer-expired': {
    subject: ({ customer }, say) =>
      `Le transfert des abonnements de ${say.party(customer)} est clos`,
    text: () => 'Personne n’y a répondu à temps. Il peut être demandé de nouveau.',
  },
  'transfer-completed': {
    subject: ({ customer }, say) =>
      `Le transfert des abonnements de ${say.party(customer)} est terminé`,
    text: () =>
      'Ce qui a été transmis a de nouveaux ID. Ce qui n’a pas pu l’être est nommé dans le transfert et peut être demandé de nouveau.',
  },
  'transition-started': {
    subject: ({ customer }, say) =>
      `Transition de ${say.party(customer)} vers le plan Azure commencée`,
    text: () => 'Suivez sa progression dans l’Espace partenaires et sur le portail Azure.',
  },
  'transition-failed': {
    subject: ({ customer }, say) => `Échec d’une étape de la transition de ${say.party(customer)}`,
    text: () =>
      'L’utilisation d’Azure continue sans perturbation. La transition indique ce qu’il faut faire.',
  },
  'transition-completed': {
    subject: ({ customer }, say) =>
      `Transition de ${say.party(customer)} vers le plan Azure terminée`,
    text: () => 'Chaque abonnement Azure est dans son plan.',
  },
  'invoice-withheld': {
    subject: ({ about }) => `La facture ${about ?? ''} attend un taux de change`,
    text: ({ about, customer }, say) =>
      `Personne n’a indiqué ce que vaut un dollar dans sa devise ce mois-là ; l’utilisation de ${say.party(customer)} ne figure donc pas encore sur ${about ?? ''}. Rien n’en est perdu : une fois le taux indiqué, elle est facturée.`,
  },
  'budget-nearly-used': {
    subject: ({ customer }, say) => `80 % du budget de ${say.party(customer)} sont utilisés`,
    text: ({ about }) =>
      `Le budget mensuel est de ${about ?? ''}. L’utilisation de ce mois en a dépassé 80 %. Rien n’est arrêté.`,
  },
  'budget-used': {
    subject: ({ customer }, say) => `Le budget de ${say.party(customer)} est épuisé`,
    text: ({ about }) =>
      `Le budget mensuel est de ${about ?? ''}. L’utilisation de ce mois l’a dépassé. Rien n’est arrêté.`,
  },
  'budget-to-re-enter': {
    subject: ({ customer }, say) => `Saisissez à nouveau le budget de ${say.party(customer)}`,
    text: ({ about }) =>
      `Le budget mensuel de ${about ?? ''} n’a pas été reporté. Saisissez-le sur la page Abonnements, et aussi sur le portail Azure.`,
  },
  'service-ends': {
    subject: ({ customer, loss }, say) =>
      `Des services s’arrêtent chez ${say.party(customer)} pour ${say.count(loss?.users.length ?? 0, people)}`,
    text: ({ about, loss }, say) =>
      `${about === null ? 'Des licences sont retirées' : `La cause est l’abonnement ${about}`}. ` +
      `Personnes concernées : ${say.list(loss?.users ?? [])}. Services : ${say.list(loss?.services ?? [])}.` +
      (loss?.serviceEndsAt ? ` Ils s’arrêtent le ${say.instant(loss.serviceEndsAt)}.` : '') +
      (loss?.dataGoesAt ? ` Les données disparaissent le ${say.instant(loss.dataGoesAt)}.` : ''),
  },
  'subscription-ended': {
    subject: ({ about }) => `La durée de l’abonnement ${about ?? ''} est écoulée`,
    text: () =>
      'Il n’a pas été renouvelé. Qui perd des services, et quand les données disparaissent, a été annoncé par un message à part.',
  },
  'subscription-deleted': {
    subject: ({ about }) => `L’abonnement ${about ?? ''} est supprimé`,
    text: ({ loss }, say) =>
      loss
        ? `Des données de ${say.list(loss.users)} ont disparu avec lui : ${say.list(loss.services)}.`
        : 'Aucune donnée n’est perdue : d’autres licences la conservent, ou il n’y en avait pas.',
  },
  'data-deleted': {
    subject: ({ about }) => `Les données conservées de ${about ?? ''} sont effacées`,
    text: ({ loss }, say) =>
      `Leur durée de conservation est écoulée : ${say.list(loss?.services ?? [])}.`,
  },
  'move-started': {
    subject: ({ partner }, say) =>
      `${say.party(partner)} a commandé des licences pour vous dans CSP`,
    text: () =>
      'Vos abonnements continuent jusqu’à ce que vous les laissiez expirer ou les annuliez. Une annulation anticipée n’est pas remboursée.',
  },
  'credit-decided': {
    subject: ({ about }) =>
      about === null ? 'Aucun crédit n’est accordé' : `Un crédit de ${about} est accordé`,
    text: () =>
      'Le support de facturation Microsoft 365 a décidé au sujet de ce qui a été payé pour une période non utilisée.',
  },
  'enrollment-approved': {
    subject: () => 'Votre inscription comme revendeur indirect est approuvée',
    text: ({ about }) =>
      `À ${about ?? ''} : reconnectez-vous ; la vue d’ensemble affiche le contrat de revendeur indirect. Un administrateur général l’accepte.`,
  },
  'enrollment-refused': {
    subject: () => 'Votre inscription comme revendeur indirect est refusée',
    text: ({ about }) =>
      `À ${about ?? ''} : vérifiez les informations de votre entreprise et envoyez-la de nouveau.`,
  },
  'incentive-invitation': {
    subject: () => 'Vous êtes invité aux incitations des revendeurs indirects',
    text: ({ about, at }) =>
      `À ${about ?? ''} : votre locataire est lié à ce compte ${namesOn(at).mpn}. Inscrivez-vous sous Incitations ; celles de la facturation directe y sont gérées à part et demeurent.`,
  },
  'direct-bill-measured': {
    subject: () => 'Vous remplissez les critères de la facturation directe',
    text: ({ about }) => `${admins(about)} vous avez été évalué, et rien ne manque.`,
  },
  'direct-bill-restricted': {
    subject: () => 'Votre facturation directe est restreinte',
    text: ({ about, until, at }, say) =>
      `${admins(about)} rien de nouveau ne peut être acheté dans votre locataire ${namesOn(at).directory} ; ce que vos clients ont continue. ` +
      (until === null
        ? 'Ce qui reste possible figure sous Programmes.'
        : `Elle sera suspendue le ${say.instant(until)} si ce qui manque n’est pas là avant. Ce qui reste possible figure sous Programmes.`),
  },
  'direct-bill-suspended': {
    subject: () => 'Votre facturation directe est suspendue',
    text: ({ about, until }, say) =>
      `${admins(about)} ce que vos clients ont peut être géré et réduit. ` +
      (until === null ? '' : `Elle sera révoquée le ${say.instant(until)}. `) +
      'Faites passer vos clients chez un fournisseur indirect avant.',
  },
  'direct-bill-revoked': {
    subject: () => 'Votre facturation directe est révoquée',
    text: ({ about }) =>
      `${admins(about)} les renouvellements sont désactivés, et ce que vos clients directs ont va jusqu’à la fin de sa durée. Ce que vous pouvez faire comme revendeur indirect demeure.`,
  },
  'direct-bill-restored': {
    subject: () => 'Vous facturez directement comme avant',
    text: ({ about }) => `${admins(about)} ce qui manquait est là à temps.`,
  },
  'direct-bill-notice': {
    subject: () => 'Votre préavis de sortie de la facturation directe est arrivé',
    text: ({ about, until }, say) =>
      `${admins(about)} la facturation directe prend fin${until === null ? '' : ` le ${say.instant(until)}`}. Jusque-là, tout continue.`,
  },
  'partnership-requested': {
    subject: ({ partner }, say) => `${say.party(partner)} demande un partenariat`,
    text: () => '',
  },
  'partnership-accepted': {
    subject: ({ customer }, say) => `${say.party(customer)} vous a autorisé`,
    text: ({ customer }, say) =>
      `${say.party(customer)} est maintenant l’un de vos revendeurs indirects. Vous pouvez commander pour ses clients et administrer son compte professionnel.`,
  },
  'provider-admin-removed': {
    subject: ({ customer }, say) =>
      `Votre accès d’administration au compte professionnel de ${say.party(customer)} est supprimé`,
    text: () => 'Le partenariat continue ; vous commandez toujours pour ses clients.',
  },
  'partnership-ended': {
    subject: ({ customer, partner }, say) =>
      `Le partenariat entre ${say.party(customer)} et ${say.party(partner)} a pris fin`,
    text: () =>
      'Le support de Microsoft y a mis fin. Les relations avec les clients restent telles quelles.',
  },
  'customer-created': {
    subject: ({ customer }, say) => `${say.party(customer)} est l’un de vos nouveaux clients`,
    text: ({ partner }, say) =>
      `${say.party(partner)} a créé le locataire et vous a nommé. Vous le gérez ; ${say.party(partner)} commande.`,
  },
  'relationship-extended': {
    subject: ({ customer }, say) => `La relation avec ${say.party(customer)} est aussi la vôtre`,
    text: () =>
      'Vous savez à qui facturer et pouvez commander. Vous n’avez pas de privilèges d’administration déléguée chez ce client.',
  },
} as const satisfies MailWords

/** The recipient of Microsoft’s mail: the primary contact, otherwise the people who may act on it. */
function admins(contact: string | null): string {
  return contact === null ? 'À vos administrateurs généraux :' : `À ${contact} :`
}
