import type { Words } from '../../words.ts'

export const enrollment: Words['screens']['enrollment'] = {
  title: 'Vue d’ensemble',
  lead: (partner) => `Ce que ${partner} est pour Microsoft, et ce qu’il y a à faire.`,
  tasks: 'Tâches en cours',
  noTasks: 'Il n’y a rien à faire.',
  program: 'Informations sur le programme',
  kinds: 'Participe en tant que',
  dates: 'Le chemin parcouru',
  notIdentified: 'Microsoft n’a pas demandé à ce partenaire de quitter la facturation directe.',
  identify: 'En tant que Microsoft : désigner pour la sortie',
  become: 'Devenir revendeur indirect',
  becomeText:
    'Microsoft a désigné ce partenaire pour quitter la facturation directe. Il peut s’inscrire comme revendeur indirect avec le locataire qu’il a déjà.',
  refusedText:
    'Microsoft a refusé l’inscription. Corrigez les informations de l’entreprise et envoyez-la de nouveau.',
  profile: 'Profil du partenaire',
  mpnAccount: 'Adresse de messagerie du compte MPN',
  outdated: 'À mettre à jour',
  current: 'À jour',
  bringUpToDate: 'Mettre à jour',
  review: 'Vérifiez les informations du contact principal. Microsoft écrit à cette adresse.',
  authorized: 'Je suis autorisé à inscrire cette entreprise.',
  confirmFirst: 'Confirmez d’abord que vous y êtes autorisé.',
  enroll: 'S’inscrire maintenant',
  waiting: 'Microsoft examine l’inscription',
  waitingText: (moment) =>
    `Les clients et la facturation continuent comme avant. La réponse arrive au plus tard le ${moment}.`,
  agreement: 'Accepter le contrat de revendeur indirect',
  agreementText:
    'Il permet aux fournisseurs indirects de vendre à vos clients avec vous. Vos clients directs continuent comme avant, et aucun nouveau client direct ne peut être ajouté.',
  final:
    'Il n’y a pas de retour en arrière : les fonctions de revendeur indirect ne sont plus retirées.',
  finalTick: 'J’ai compris que c’est définitif.',
  tickFirst: 'Cochez d’abord que c’est définitif.',
  accept: 'Accepter et continuer',
  underPrograms: 'Sous Programmes, ce partenaire commence comme revendeur indirect.',
  dual: 'À la fois partenaire de facturation directe et revendeur indirect',
  dualText:
    'Les clients directs restent ce qu’ils sont ; les nouveaux viennent d’un fournisseur indirect. Pour continuer, trouvez un fournisseur et faites-lui passer les clients.',
}
