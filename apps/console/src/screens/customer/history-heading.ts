/** The id of the heading that somebody who is led to the history arrives at. */
export const historyHeading = 'history'
