import { sandbox as en, type SandboxWords } from './en/sandbox.ts'
import { sandbox as fr } from './fr/sandbox.ts'
import type { Locale } from './locale.ts'
import { sandbox as zhTW } from './zh-TW/sandbox.ts'

/** Words of the sandbox, which the server's console never loads. */
export const sandboxWords: Readonly<Record<Locale, SandboxWords>> = { en, fr, 'zh-TW': zhTW }
