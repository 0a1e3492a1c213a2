import { format } from './format.ts'
import { billings, statuses, terms } from './words.ts'

/** Everything that decides a migration in one file, for whoever has no export at hand. */
export const template = format({
  name: 'template',
  columns: {
    customer: ['Customer ID'],
    name: ['Customer name'],
    domain: ['Customer domain'],
    country: ['Customer country'],
    signed: ['Agreement signed'],
    attested: ['Agreement attested'],
    id: ['Purchased subscription'],
    subscriptionName: ['Subscription name'],
    parent: ['Base subscription'],
    product: ['Product'],
    quantity: ['Seats'],
    starts: ['Purchased'],
    ends: ['Term ends'],
    term: ['Term'],
    billing: ['Billing'],
    renews: ['Renews'],
    status: ['Standing'],
    reseller: ['Reseller MPN ID'],
  },
  needs: ['customer', 'name', 'id', 'product'],
  seen: (row) => {
    const customer = row.guid('customer')
    if (customer === undefined) return []
    const [signed, attested, id] = [row.day('signed'), row.day('attested'), row.guid('id')]
    const seen = [
      {
        about: 'customer',
        id: customer,
        name: row.text('name'),
        domain: row.text('domain'),
        country: row.text('country')?.toUpperCase(),
      },
      ...(signed || attested ? [{ about: 'agreement', customer, signed, attested } as const] : []),
    ] as const
    if (id === undefined) return seen
    return [
      ...seen,
      {
        about: 'subscription',
        id,
        customer,
        product: row.text('product'),
        name: row.text('subscriptionName'),
        parent: row.guid('parent'),
        quantity: row.whole('quantity'),
        starts: row.day('starts'),
        ends: row.day('ends'),
        term: row.word('term', terms, 'status-unknown'),
        billing: row.word('billing', billings, 'status-unknown'),
        renews: row.yesNo('renews'),
        status: row.word('status', statuses, 'status-unknown'),
        reseller: row.text('reseller'),
      },
    ]
  },
})
