/** Those fields of a message that say something; an optional field that is absent says nothing. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said) as Given<Fields>
}

type Given<Fields> = { [Field in keyof Fields]: Exclude<Fields[Field], undefined> }
