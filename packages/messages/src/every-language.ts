import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { learn } from './learnt.ts'
import { zhTW } from './zh-TW/index.ts'

learn('en', en)
learn('fr', fr)
learn('zh-TW', zhTW)

/** In any language. */
export { wordsIn } from './learnt.ts'
