import type { Words } from '../../words.ts'

export const ordering: Words['screens']['ordering'] = {
  lead: (partner, customer) => `${partner} 為 ${customer} 購買。`,
}
