/** One entry of a `phrases.yml`, as the matcher and the rules know it. */
export interface Phrase {
  /** Stable; carried by findings so that a team can ignore or re-word single phrases. */
  id: string
  group: string
  /** Patterns to look for; see pattern.ts for the language. */
  avoid: string[]
  /** Replacement texts; an empty text means “leave it out”. */
  prefer?: string[]
  /** One sentence: why these words hurt. Without it the group's reason is given. */
  why?: string
  /** The harmless senses: no finding where one of these patterns stands … */
  unless?: {
    /** … right before the phrase, */
    before?: string[]
    /** … right after it, */
    after?: string[]
    /** … or anywhere in the same sentence. */
    sentence?: string[]
  }
  /** A sentence in which the phrase is reported; a test. Not shipped. */
  bad?: string
  /** A near miss: a sentence in which the same words do no harm; a test. Not shipped. */
  good?: string
}

/** One entry as a support lead writes it; its two sentences are tests and stay in the repository. */
export type WrittenPhrase = Phrase & Required<Pick<Phrase, 'bad' | 'good'>>
