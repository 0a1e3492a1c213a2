import type { SomeEvents } from '../../words.ts'

export const cart = {
  CartCreated: ({ cart }) => `購物車 ${cart} 已建立`,
  CartUpdated: ({ cart }) => `購物車 ${cart} 已變更`,
  CartCheckedOut: ({ cart, lines }, say) =>
    `購物車 ${cart} 已結帳：${say.count(lines.filter(({ refused }) => refused === null).length, {
      other: '購買 # 行',
    })}，${say.count(lines.filter(({ refused }) => refused !== null).length, { other: '拒絕 # 行' })}`,
} as const satisfies SomeEvents
