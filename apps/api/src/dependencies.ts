import type { AppOptions, Dependencies } from './app-env.ts'
import { limitsDefault } from './door/limits.ts'
import { makeTokens } from './directory/tokens.ts'

const heartbeatMs = 15_000

/** Options with what they leave open filled in. */
export function dependenciesOf(options: AppOptions): Dependencies {
  const { now = () => Date.now() } = options
  return {
    workspaces: options.workspaces,
    store: options.store,
    scenarios: options.scenarios ?? [],
    defaultWorkspace: options.defaultWorkspace,
    now,
    heartbeatMs: options.heartbeatMs ?? heartbeatMs,
    staleVersionStatus: options.staleVersionStatus ?? 400,
    referenceScript: options.referenceScript,
    accessToken: options.accessToken,
    limits: { ...limitsDefault, ...options.limits },
    report: options.report ?? (() => {}),
    tokens: makeTokens(() => options.store.signingKey(), now, options.workspaces.cache),
    identities: new WeakMap(),
  }
}
