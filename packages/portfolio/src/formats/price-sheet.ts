import { format } from './format.ts'

/** The price list of new commerce (columns: decision-0232#prices): what a licence costs the partner. */
export const priceSheet = format({
  name: 'price-sheet',
  columns: {
    product: ['ProductId'],
    sku: ['SkuId'],
    title: ['SkuTitle'],
    term: ['TermDuration'],
    billing: ['BillingPlan'],
    market: ['Market'],
    currency: ['Currency'],
    price: ['UnitPrice'],
    from: ['EffectiveStartDate'],
    until: ['EffectiveEndDate'],
    segment: ['Segment'],
  },
  needs: ['product', 'sku', 'term', 'billing', 'market', 'currency', 'price'],
  seen: (row) => {
    const [product, sku] = [row.text('product'), row.text('sku')]
    const market = row.text('market')?.toUpperCase()
    const currency = row.text('currency')?.toUpperCase()
    const amount = row.amount('price')
    if (product === undefined || sku === undefined || market === undefined) return []
    if (amount === undefined || currency === undefined || !/^[A-Z]{3}$/.test(currency)) return []
    const from = row.day('from')
    const told = {
      product: `${product.toUpperCase()}:${sku.toUpperCase()}`,
      term: (row.text('term') ?? '').toUpperCase(),
      billing: (row.text('billing') ?? '').toLowerCase(),
      market,
    }
    const id = [...Object.values(told), currency, row.text('segment') ?? '', from ?? ''].join(' ')
    const price = { amount, currency }
    return [{ about: 'price', id, ...told, price, from, until: row.day('until') }]
  },
})
