/** The last position that a log can have: what a database keeps in an `integer`. */
export const positionMax = 2_147_483_647
