import { format } from './format.ts'
import { statuses } from './words.ts'

/** Partner Center, a customer's *Export subscriptions*. It names no customer: another file places its subscriptions. */
export const subscriptionsExport = format({
  name: 'subscriptions-export',
  columns: {
    id: ['Subscription ID', 'ID d’abonnement', "ID d'abonnement", '订阅 ID', '訂閱識別碼'],
    product: ['Subscription', 'Abonnement', '订阅', '訂閱'],
    quantity: ['Quantity', 'Quantité', '数量', '數量'],
    status: ['Status', 'État', '状态', '狀態'],
    reseller: ['Reseller', 'Revendeur', '经销商', '轉銷商'],
  },
  needs: ['id', 'product', 'quantity', 'status'],
  seen: (row) => {
    const id = row.guid('id')
    if (id === undefined) return []
    return [
      {
        about: 'subscription',
        id,
        product: row.text('product'),
        quantity: row.whole('quantity'),
        status: row.word('status', statuses, 'status-unknown'),
        reseller: row.text('reseller'),
      },
    ]
  },
})
