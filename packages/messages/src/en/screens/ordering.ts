/** Who buys for whom. */
export const ordering = {
  lead: (partner: string, customer: string) => `${partner} buys for ${customer}.`,
} as const
