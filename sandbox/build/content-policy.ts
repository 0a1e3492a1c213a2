import type { Plugin } from 'vite'

const self = "'self'"

/** The same as the server's header for the sandbox, for wherever the built files are served without one (decision-0224). */
const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': [self],
  'script-src': [self, "'wasm-unsafe-eval'"],
  'style-src': [self, "'unsafe-inline'"],
  'img-src': [self, 'data:', 'blob:'],
  'font-src': [self, 'data:'],
  'connect-src': [self],
  'worker-src': [self, 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': [self],
}

/** Puts the policy into the built page, before anything that it is about. */
export function contentPolicy(): Plugin {
  const content = Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
  return {
    name: 'understudy-content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  }
}
