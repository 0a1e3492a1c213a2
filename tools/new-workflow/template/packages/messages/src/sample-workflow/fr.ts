import type { TranslatedSlugWords } from '../words.ts'

export const sampleWorkflow = {
  title: 'Sample workflow',
  commands: {
    StartSampleWorkflow: 'Commencer',
  },
  rules: {
    'sample-workflow-is-final': {
      must: 'La personne qui commence doit avoir confirmé qu’il n’y a pas de retour.',
      so: 'Personne n’a confirmé qu’il n’y a pas de retour.',
      mend: 'Confirmez qu’il n’y a pas de retour',
    },
  },
} as const satisfies TranslatedSlugWords
