/** A column's name; the API refuses one that it does not know. */
export function sorted<Name extends string>(sort: string | undefined): { sort?: Name } {
  return sort === undefined ? {} : { sort: sort as Name }
}
