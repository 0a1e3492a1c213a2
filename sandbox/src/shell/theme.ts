import { createEffect } from 'solid-js'
import { createKept } from '../kept.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Light or dark as the reader wants it, kept in this browser. */
export function createTheme() {
  const [kept, keep] = createKept('theme', 'system')
  const chosen = () => themes.find((theme) => theme === kept()) ?? 'system'
  createEffect(() => {
    const theme = chosen()
    if (theme === 'system') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', theme)
  })
  return { chosen, choose: (theme: string) => keep(theme) }
}
