import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const azureSpending = {
  title: 'Dépenses Azure',
  commands: {
    SetSpendingBudget: 'Modifier le budget',
    RemoveSpendingBudget: 'Supprimer le budget',
    SetAzurePortalBudget: 'Définir un budget sur le portail Azure',
    WatchSpending: 'Surveiller un budget',
  },
  rules: {
    'azure-access-missing': {
      must: 'Le client, ou une personne ayant un rôle sur l’abonnement Azure, doit définir le budget sur le portail Azure.',
      so: ({ party, entitlement }) => `${party} n’a aucun rôle sur ${entitlement}.`,
      mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
    },
    'budget-without-market': {
      must: 'Le client doit être dans un pays où l’on vend ; un budget est dans la devise de son marché.',
      so: ({ customer, country }) =>
        `Rien ne se vend à cette date dans le pays de ce client : ${customer}, ${country('countries')}.`,
      mend: null,
    },
    'budget-currency-differs': {
      must: 'Le budget doit être dans la devise locale du client.',
      so: ({ customer, all, money }) =>
        `Le budget indiqué est ${money('amount')}, et ${customer} paie en ${all('currencies')}.`,
      mend: ({ all }) => `Indiquez-le en ${all('currencies')}`,
    },
    'budget-not-positive': {
      must: 'Le budget doit être supérieur à zéro ; un budget dont on ne veut plus est supprimé.',
      so: ({ money }) => `Le budget indiqué est ${money('amount')}.`,
      mend: 'Indiquez plus que zéro, ou supprimez le budget',
    },
    'only-the-clock-watches-spending': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords
