import { byClock } from '../../by-clock.ts'
import type { RuleWords, TranslatedRules } from '../../words.ts'

/** Who may act, and what only the clock does. */
export const acting = {
  'actor-not-of-partner': {
    must: 'La personne qui agit doit appartenir au partenaire que la commande concerne, ou à son client là où celui-ci décide aussi.',
    so: ({ party, partner }) => `${party} agit, et la commande concerne ${partner}.`,
    mend: ({ giver }) => `Agissez pour ${giver}`,
  },
  'role-insufficient': {
    must: 'La personne qui agit doit avoir un rôle qui le permet, comme agent d’administration.',
    so: ({ party, role }) => `${party} agit avec le rôle « ${role} », qui ne suffit pas ici.`,
    mend: ({ giver, giverRole }) => `Agissez pour ${giver} avec le rôle « ${giverRole} »`,
  },
  'not-global-admin': {
    must: 'Un administrateur général doit agir : celui du client pour le client, celui du partenaire pour le partenaire.',
    so: ({ party, role }) =>
      `${party} agit avec le rôle « ${role} » ; il faut un administrateur général.`,
    mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
  },
  'app-only-refused': {
    must: 'Une personne doit être connectée ; un jeton d’application seule ne suffit pas.',
    so: ({ party }) => `Une application agit pour ${party}, et personne n’est connecté.`,
    mend: ({ giver, giverRole }) => `Agissez pour ${giver} avec le rôle « ${giverRole} »`,
  },
  'not-owner': {
    must: 'L’administrateur général du client, ou un propriétaire de l’abonnement Azure, doit modifier ses rôles.',
    so: ({ party, role, entitlement }) =>
      `${party} agit avec le rôle « ${role} » et ne possède pas ${entitlement}.`,
    mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
  },
  'azure-access-missing': {
    must: 'Le client, ou une personne ayant un rôle sur l’abonnement Azure, doit définir le budget sur le portail Azure.',
    so: ({ party, entitlement }) => `${party} n’a aucun rôle sur ${entitlement}.`,
    mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
  },
  'may-not-manage-users': {
    must: 'L’administrateur général ou l’administrateur des utilisateurs du client doit agir, ou un administrateur d’un partenaire disposant de l’administration déléguée.',
    so: ({ party, role, customer }) =>
      `${party} agit avec le rôle « ${role} » et ne peut pas gérer les utilisateurs chez ${customer}.`,
    mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
  },
  'delegated-admin-missing': {
    must: 'Le client doit agir lui-même, ou avoir délégué l’administration au partenaire qui agit.',
    so: ({ customer, party }) => `${customer} n’a pas délégué l’administration à ${party}.`,
    mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
  },
  'id-taken': {
    must: 'L’ID doit être nouveau, ou la commande doit être celle qui l’a créé, envoyée à nouveau.',
    so: ({ choice }) =>
      choice !== ''
        ? `Autre chose porte déjà cet ID : ${choice}.`
        : 'Autre chose porte déjà cet ID.',
    mend: 'Choisissez un autre ID',
  },
  ...byClock({
    must: 'Cela doit se faire de soi-même, quand l’horloge avance.',
    so: ({ party }) => `C’est ${party} qui agit ; seule l’horloge fait cela.`,
    mend: 'Faites avancer l’horloge',
  } satisfies Required<RuleWords>),
} as const satisfies TranslatedRules
