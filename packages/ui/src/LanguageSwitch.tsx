import { Select } from './Select.tsx'

export interface Language {
  readonly tag: string
  /** In the language itself. */
  readonly name: string
}

/** The reader's language; each is named in its own words. */
export function LanguageSwitch(props: {
  readonly label: string
  readonly languages: readonly Language[]
  readonly value: string
  readonly onChange: (tag: string) => void
  /** Where the focus goes after a choice; back to the list, when absent or null. */
  readonly focusAfter?: (() => HTMLElement | null) | undefined
}) {
  return (
    <Select
      label={props.label}
      labelHidden
      size="small"
      options={props.languages.map(({ tag, name }) => ({ value: tag, text: name }))}
      value={props.value}
      onChange={props.onChange}
      focusAfter={props.focusAfter}
    />
  )
}
