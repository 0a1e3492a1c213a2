import { message } from '../../kernel/message.ts'
import { cartField } from '../../model/ids.ts'
import { linesField, parties, resellerField } from './line-fields.ts'

const cartFields = { ...parties, reseller: resellerField, lines: linesField }

export const createCart = message(
  'CreateCart',
  'Collects what is to be ordered; nothing is bought yet.',
  { ...cartFields, cart: cartField.meta({ creates: true }) },
)

export const updateCart = message('UpdateCart', 'Replaces the lines of a cart.', {
  ...cartFields,
  cart: cartField,
})

export const checkOutCart = message(
  'CheckOutCart',
  'Orders a cart, once; each line is bought or refused for itself.',
  { ...parties, cart: cartField },
)
