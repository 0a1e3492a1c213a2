/** How a thing stands, as colour; the words beside it always say it too. */
export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'past' | 'muted'
