import { parseSync } from 'oxc-parser'
import { sources, type Check } from './repository.ts'

/** A node of the syntax tree: its type and its parts. */
interface Node {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

/** Where a node stands: in which function, by its name, and whether markup lies between. */
interface Place {
  readonly owner: string | null
  readonly isMarkup: boolean
}

/**
 * Solid finds what is provided above (`use…`) through the component that is being made. In an attribute, a callback or
 * an effect there is none: markup is read again on a click. So a component asks while it is made, and keeps the answer.
 */
export const providersAreReadWhileMade: Check = (repository) =>
  sources(repository)
    .filter(({ path }) => path.endsWith('.tsx') || /^(?:apps\/console|packages\/ui)\//.test(path))
    .flatMap(({ path, text }) => {
      const { program } = parseSync(path, text)
      const found: string[] = []
      visit(program, { owner: null, isMarkup: false }, (name, start) =>
        found.push(
          `${path}:${lineOf(text, start)}: ${name} is read where no component is made; ${instead}`,
        ),
      )
      return found
    })

const instead = 'read it at the head of one, and keep the answer'

const makes = /^(?:use[A-Z]|create[A-Z]|[A-Z])/

/** Names every read that is out of place; `called` is what a function that is a value is called by its holder. */
function visit(
  node: unknown,
  place: Place,
  report: (name: string, start: number) => void,
  called = '',
): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, place, report)
    return
  }
  if (!isNode(node)) return
  const read = node.type === 'CallExpression' ? nameOf(node['callee']) : undefined
  const isMade = place.owner !== null && makes.test(place.owner) && !place.isMarkup
  if (read !== undefined && /^use[A-Z]/.test(read) && !isMade) report(read, node.start)
  const holder = node.type === 'VariableDeclarator' ? nameOf(node['id']) : undefined
  const within = inside(node, place, called)
  for (const child of Object.values(node)) visit(child, within, report, holder)
}

function inside(node: Node, place: Place, called: string): Place {
  if (node.type === 'JSXExpressionContainer' || node.type === 'JSXSpreadAttribute') {
    return { ...place, isMarkup: true }
  }
  if (node.type === 'FunctionDeclaration')
    return { owner: nameOf(node['id']) ?? '', isMarkup: false }
  return isFunction(node) ? { owner: called, isMarkup: false } : place
}

function isFunction({ type }: Node): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression'
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : undefined
}

function lineOf(text: string, start: number): number {
  return text.slice(0, start).split('\n').length
}
