import { DirectoryError } from './directory-error.ts'

/** A grant as it was asked for, with every field that its kind needs. */
export interface Grant {
  readonly kind: 'app' | 'user'
  readonly clientId: string
  /** What the token is for: `resource` in v1, `scope` without its last part in v2. */
  readonly audience: string
  readonly scope: string | undefined
  /** Given back by the refresh grant; undefined for the other grants. */
  readonly refreshToken: string | undefined
}

/** Workspace, partner and role have at most 60, 100 and 20. */
const clientIdCharactersMax = 200

type Form = ReadonlyMap<string, string>

/** The fields that each grant needs besides the client id. */
const needs: Readonly<Record<string, readonly string[]>> = {
  client_credentials: [],
  refresh_token: ['refresh_token'],
  password: ['username', 'password'],
  authorization_code: ['code'],
}

/** @throws DirectoryError when a field is missing or the grant is none of the four */
export function grantOf(form: Form, version: 'v1' | 'v2'): Grant {
  const type = needed(form, 'grant_type')
  const fields = Object.hasOwn(needs, type) ? needs[type] : undefined
  if (!fields) {
    throw new DirectoryError(
      'unsupported_grant_type',
      70003,
      `The grant type '${type}' is not known.`,
    )
  }
  const clientId = needed(form, 'client_id')
  if (clientId.length > clientIdCharactersMax) {
    const message = `A client id has at most ${clientIdCharactersMax} characters.`
    throw new DirectoryError('invalid_request', 700038, message)
  }
  for (const field of fields) needed(form, field)
  if (
    type === 'client_credentials' &&
    !form.get('client_secret') &&
    !form.get('client_assertion')
  ) {
    throw new DirectoryError('invalid_client', 7000216, 'A client secret or assertion is needed.')
  }
  const scope = version === 'v2' ? needed(form, 'scope') : form.get('scope')
  return {
    kind: type === 'client_credentials' ? 'app' : 'user',
    clientId,
    audience: version === 'v2' ? audienceOf(scope) : form.get('resource') || directoryGraph,
    scope,
    refreshToken: form.get('refresh_token'),
  }
}

/** @throws DirectoryError when this server asks for its access token, and none of the form's secrets is it */
export function secretIsKnown(form: Form, accessToken: string | undefined): void {
  if (accessToken === undefined) return
  const secrets = ['client_secret', 'password', 'code', 'refresh_token'].map((name) =>
    form.get(name),
  )
  if (secrets.includes(accessToken)) return
  throw new DirectoryError(
    'invalid_client',
    7000215,
    'The secret is not the access token of this server.',
  )
}

/** Form fields keyed by lower-case name; the later wins. */
export function readForm(text: string): Form {
  const fields = new URLSearchParams(text.replace(/^\uFEFF/, ''))
  return new Map([...fields].map(([name, value]) => [name.toLowerCase(), value]))
}

/** What Partner Center clients ask a v1 token for when they name nothing. */
const directoryGraph = 'https://graph.windows.net'

function needed(form: Form, name: string): string {
  const value = form.get(name)
  if (value) return value
  throw new DirectoryError('invalid_request', 900144, `The request body must carry '${name}'.`)
}

/** The scope of a service ends in `/.default` or `/user_impersonation`; what stands before is the audience. */
function audienceOf(scope: string | undefined): string {
  const first = scope?.split(' ').find((word) => word.includes('/')) ?? directoryGraph
  return first.replace(/\/(\.default|user_impersonation)$/, '')
}
