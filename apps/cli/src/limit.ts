import { InvalidArgumentError } from 'commander'
import { limits, nearestWord, type Bounds, type LimitName } from '@understudy/scenario'

/** `name=number`, again and again. @throws InvalidArgumentError */
export function limitOf(text: string, before: Bounds = {}): Bounds {
  const [name = '', written = ''] = text.split('=')
  const most = Number(written)
  if (!isLimit(name)) {
    const near = nearestWord(name, Object.keys(limits))
    const hint = near === null ? '' : ` Did you mean "${near}"?`
    throw new InvalidArgumentError(`Limits are ${Object.keys(limits).join(', ')}.${hint}`)
  }
  if (!Number.isSafeInteger(most) || most < 1) {
    throw new InvalidArgumentError('A limit is a whole number from 1 on, as in steps=10000.')
  }
  return { ...before, [name]: most }
}

function isLimit(name: string): name is LimitName {
  return Object.hasOwn(limits, name)
}
