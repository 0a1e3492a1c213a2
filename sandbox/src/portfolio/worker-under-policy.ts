/**
 * A worker under the content policy of this page: one that is loaded by its own address is under that of its own answer, one
 * that is made from a blob inherits (decision-0224).
 */
export function workerUnderPolicy(address: string, name: string): Worker {
  const script = `import ${JSON.stringify(new URL(address, document.baseURI).href)}`
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  return new Worker(url, { type: 'module', name })
}
