import type { Locale } from '../locale.ts'
import { portfolio as en } from './en.ts'
import { portfolio as fr } from './fr.ts'
import type { PortfolioWords } from './words.ts'
import { portfolio as zhTW } from './zh-TW.ts'

/** Words of a portfolio, which a console that shows none never loads. */
export const portfolioWords: Readonly<Record<Locale, PortfolioWords>> = { en, fr, 'zh-TW': zhTW }
