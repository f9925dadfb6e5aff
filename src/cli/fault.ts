/** What a call or a file can have wrong with it. */

/** A name that is not known; the nearest of `known` is suggested, or `otherwise` said where none is near. */
export interface Advice {
  given: string
  known: readonly string[]
  otherwise: string
}

/** Bad input: ends the run with exit code 2 and one line, `replylint: <what>; <what to do>`. */
export class Fault extends Error {
  override name = 'Fault'
  constructor(
    /** What is wrong, naming the file or argument. */
    readonly what: string,
    /** What to do about it. */
    readonly advice: string | Advice
  ) {
    super(what)
  }
}

/** The whole line but for the `replylint: ` in front. */
export async function explain({what, advice}: Fault): Promise<string> {
  if (typeof advice === 'string') return `${what}; ${advice}`
  const {nearest} = await import('./nearest.js')
  const near = nearest(advice.given, advice.known)
  return `${what}; ${near ? `did you mean “${near}”?` : advice.otherwise}`
}
