/**
 * The dialogue acts a sentence of a reply can perform. Names follow ISO 24617-2 (thanking, apology, offer, promise …) where
 * it has one.
 */

export type ActType =
  /** The writer thanks the customer or says what is appreciated. */
  | 'thanking'
  /** Says sorry, or owns a failure in apologising terms. */
  | 'apology'
  /** Sorry to hear of it: counts as an apology, but nobody gushes by sympathy alone. */
  | 'sympathy'
  /** Sorrow over what nobody here caused. */
  | 'condolence'
  /** “Have a nice day”, “Take care”. */
  | 'pleasantry'
  /** Hands something over: “I've added …”, “please accept …”, “… is on us”. */
  | 'giving'
  /** Something on top of making it right: a voucher, a free month, an upgrade. */
  | 'gift'
  /** A gift beyond any loss: “for life”, “a free year”, “double your money back”. */
  | 'lavish'
  /** Puts right what went wrong: refund, replacement, repair, resending. */
  | 'remedy'
  /** An apology that cannot stop: “so very deeply sorry”, “words can't express”. */
  | 'gushing'
  /** Undertakes a future deed: “I'll look into it”, “you will hear from us”. */
  | 'promise'
  /** Puts off an answer to a named person, place or time. */
  | 'deferral'
  /** Leaves a way back: an invitation to reply, a route to reach us, a check-in promised. */
  | 'follow-up'
  /** Says that the trouble is over. */
  | 'resolution'
  /** Reports a deed done for the customer: sent, booked, credited, passed on. */
  | 'deed'
  /** Names a time to come at which something happens. */
  | 'plan'
  /** Names what caused the trouble, or what was changed so that it ends. */
  | 'cause'
  /** Tells the customer what to do next, or what they can do. */
  | 'instruction'
  /** Opens a topic of the writer's own: “A word on …”, “Did you know …”. */
  | 'aside'

/** How an act sounds: patterns in the language of phrases/pattern.ts, with the harmless senses left out by `unless`. */
export interface Cue {
  act: ActType
  avoid: string[]
  unless?: {before?: string[]; after?: string[]; sentence?: string[]}
}
